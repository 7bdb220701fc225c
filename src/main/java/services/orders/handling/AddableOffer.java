package services.orders.handling;

import domain.orders.OrderedItem;
import domain.shared.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer of the seller that can be added to an order, at its price of now. Equal by id. */
public record AddableOffer(UUID id, OrderedItem item, Money price, BigDecimal taxPercent) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddableOffer offer && offer.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
