package domain.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The identities of this application: in time order, so that indexes grow at their end. */
public final class Uuids {

    private Uuids() {}

    /** A new UUID version 7. Called by services; the domain receives ids as arguments. */
    public static UUID timeOrdered() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The same id for the same name, always: for what other systems identify by a text. */
    public static UUID named(String space, String name) {
        return UUID.nameUUIDFromBytes(
                ByteBuffer.wrap((space + "\u0000" + name).getBytes(StandardCharsets.UTF_8))
                        .array());
    }
}
