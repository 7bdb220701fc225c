package domain.disputes;

import domain.shared.Uuids;
import java.io.Serializable;
import java.util.UUID;

/** A dispute's identity. */
public record DisputeId(UUID value) implements Serializable {

    public static DisputeId next() {
        return new DisputeId(Uuids.timeOrdered());
    }

    public static DisputeId of(String text) {
        return new DisputeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
