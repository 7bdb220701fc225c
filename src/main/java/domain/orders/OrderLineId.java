package domain.orders;

import domain.shared.Uuids;
import java.io.Serializable;
import java.util.UUID;

/** The identity of one line of an order. */
public record OrderLineId(UUID value) implements Serializable {

    public static OrderLineId next() {
        return new OrderLineId(Uuids.timeOrdered());
    }

    public static OrderLineId of(String text) {
        return new OrderLineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
