package domain.orders;

import java.util.List;
import java.util.UUID;

/** Something somebody tries to do to a seller order; many of them are not allowed. */
public sealed interface OrderStep {

    /** How the domain is asked; it refuses by throwing. */
    SellerOrderEvent decide(SellerOrderDecisions may);

    /** Pays everything that waits for it. */
    record Pay() implements OrderStep {
        @Override
        public SellerOrderEvent decide(SellerOrderDecisions may) {
            return may.clearPayment(may.order().lines().stream().map(OrderLine::id).toList());
        }
    }

    record Accept(OrderLineId line) implements OrderStep {
        @Override
        public SellerOrderEvent decide(SellerOrderDecisions may) {
            return may.accept(List.of(line));
        }
    }

    record Refuse(OrderLineId line) implements OrderStep {
        @Override
        public SellerOrderEvent decide(SellerOrderDecisions may) {
            return may.refuse(List.of(line), "No");
        }
    }

    record Cancel(OrderLineId line, int quantity) implements OrderStep {
        @Override
        public SellerOrderEvent decide(SellerOrderDecisions may) {
            return may.cancel(List.of(new LineQuantity(line, quantity)), Party.SHOPPER, "No");
        }
    }

    /** The parcel's id is told by how many there are, so that equal journeys give equal states. */
    record Ship(OrderLineId line, int quantity) implements OrderStep {
        @Override
        public SellerOrderEvent decide(SellerOrderDecisions may) {
            return may.ship(
                    parcelOf(may.order(), may.order().shipments().size()),
                    Tracking.NONE,
                    List.of(new LineQuantity(line, quantity)));
        }
    }

    record Deliver(int parcel) implements OrderStep {
        @Override
        public SellerOrderEvent decide(SellerOrderDecisions may) {
            return may.deliver(parcelOf(may.order(), parcel));
        }
    }

    record Lose(int parcel) implements OrderStep {
        @Override
        public SellerOrderEvent decide(SellerOrderDecisions may) {
            return may.lose(parcelOf(may.order(), parcel));
        }
    }

    record Return(OrderLineId line, int quantity) implements OrderStep {
        @Override
        public SellerOrderEvent decide(SellerOrderDecisions may) {
            return may.takeBack(List.of(new LineQuantity(line, quantity)));
        }
    }

    record RefundUnits(OrderLineId line, int units, boolean withShipping) implements OrderStep {
        @Override
        public SellerOrderEvent decide(SellerOrderDecisions may) {
            var part = may.order().line(line).refundOf(units, withShipping);
            return may.refund(refundOf(may.order()), List.of(part));
        }
    }

    record RefundAmount(OrderLineId line, long item, long shipping, long tax) implements OrderStep {
        @Override
        public SellerOrderEvent decide(SellerOrderDecisions may) {
            return may.refund(
                    refundOf(may.order()),
                    List.of(new LineRefund(line, 0, item, 0, shipping, tax)));
        }
    }

    private static ShipmentId parcelOf(SellerOrder order, int number) {
        return new ShipmentId(
                new UUID(
                        order.id().value().getMostSignificantBits() ^ (number + 1L),
                        order.id().value().getLeastSignificantBits()));
    }

    /** Which refund it was does not matter to the state. */
    private static UUID refundOf(SellerOrder order) {
        return new UUID(order.id().value().getMostSignificantBits(), 1);
    }
}
