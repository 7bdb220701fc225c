package services.shared;

import domain.shared.DomainException;
import domain.shared.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Does something to each of many things in one transaction: what is refused to one leaves the
 * others alone, because rules refuse before anything is written.
 */
public final class OneByOne {

    private OneByOne() {}

    /**
     * @return one refusal for each that was left as it was
     */
    public static <T> List<DomainException> run(Collection<T> things, Consumer<T> action) {
        var refused = new ArrayList<DomainException>();
        for (var thing : things) {
            try {
                action.accept(thing);
            } catch (DomainException refusal) {
                refused.add(refusal);
            } catch (OptimisticLockingFailureException _) {
                refused.add(
                        new Refused(
                                "catalog.changed-meanwhile",
                                "One of them was changed meanwhile; look at it again"));
            }
        }
        return List.copyOf(refused);
    }
}
