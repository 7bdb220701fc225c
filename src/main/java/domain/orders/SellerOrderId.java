package domain.orders;

import domain.shared.Uuids;
import java.io.Serializable;
import java.util.UUID;

/** The identity of one seller's part of an order. */
public record SellerOrderId(UUID value) implements Serializable {

    public static SellerOrderId next() {
        return new SellerOrderId(Uuids.timeOrdered());
    }

    public static SellerOrderId of(String text) {
        return new SellerOrderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
