package domain.refunds;

import domain.shared.Uuids;
import java.io.Serializable;
import java.util.UUID;

/** A refund's identity. */
public record RefundId(UUID value) implements Serializable {

    public static RefundId next() {
        return new RefundId(Uuids.timeOrdered());
    }

    public static RefundId of(String text) {
        return new RefundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
