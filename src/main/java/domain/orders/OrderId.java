package domain.orders;

import domain.shared.Uuids;
import java.io.Serializable;
import java.util.UUID;

/** An order's identity. */
public record OrderId(UUID value) implements Serializable {

    public static OrderId next() {
        return new OrderId(Uuids.timeOrdered());
    }

    public static OrderId of(String text) {
        return new OrderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
