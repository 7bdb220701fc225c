package services.imports.taking;

import domain.shared.Slug;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

/** Identities and instants in the form the driver takes them. */
public final class Ids {

    private static final int TAIL = 12;

    private Ids() {}

    public static String[] array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    public static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A web name nobody else has: the wanted one, and the end of the id, which is random. */
    static String longSlug(String wanted, UUID id) {
        var text = id.toString();
        var tail = text.substring(text.length() - TAIL);
        var head = wanted.substring(0, Math.min(wanted.length(), Slug.MAX_LENGTH - TAIL - 1));
        return head.replaceAll("-+$", "") + "-" + tail;
    }
}
