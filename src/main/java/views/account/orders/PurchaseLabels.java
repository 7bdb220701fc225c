package views.account.orders;

import domain.orders.LineStatus;
import domain.orders.OrderStatus;
import domain.orders.SellerOrderStatus;
import domain.orders.ShipmentStatus;
import views.components.StatusBadge;
import views.components.StatusBadge.Tone;
import views.components.Texts;

/** How orders stand, in a shopper’s words. */
final class PurchaseLabels {

    private PurchaseLabels() {}

    static StatusBadge badge(OrderStatus status) {
        var tone =
                switch (status) {
                    case AWAITING_PAYMENT -> Tone.WARNING;
                    case PLACED -> Tone.ACTIVE;
                    case COMPLETED -> Tone.GOOD;
                    case CANCELLED -> Tone.NEUTRAL;
                };
        return new StatusBadge(Texts.of("aftersales.order-status." + status.name()), tone);
    }

    static StatusBadge badge(SellerOrderStatus status) {
        var tone =
                switch (status) {
                    case AWAITING_PAYMENT -> Tone.WARNING;
                    case TO_ACCEPT, ACCEPTED, PARTLY_SHIPPED, SHIPPED -> Tone.ACTIVE;
                    case DELIVERED -> Tone.GOOD;
                    case CANCELLED -> Tone.NEUTRAL;
                };
        return new StatusBadge(Texts.of("aftersales.part-status." + status.name()), tone);
    }

    static String of(LineStatus status) {
        return Texts.of("aftersales.line-status." + status.name());
    }

    static String of(ShipmentStatus status) {
        return Texts.of("aftersales.parcel-status." + status.name());
    }
}
