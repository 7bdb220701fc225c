package services.imports.taking;

import domain.imports.Content;
import domain.imports.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How things of one kind are compared with what is there, and written. */
public interface KindTaking<C extends Content> {

    /** Whether one of our things still is what a reference says. */
    enum Presence {
        THERE,
        REMOVED
    }

    Kind kind();

    /** Of those ids that mean something; others have vanished as if they had never been. */
    Map<UUID, Presence> presence(Collection<UUID> ids);

    /** Decides every candidate; those matched are known to be there, but said to be different. */
    void decide(ImportScope scope, List<Candidate<C>> candidates);

    /** Writes those that create or update; called only inside a commit. */
    void write(ImportScope scope, List<Candidate<C>> candidates);
}
