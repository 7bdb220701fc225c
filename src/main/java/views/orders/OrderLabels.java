package views.orders;

import domain.orders.LineStatus;
import domain.orders.OrderStatus;
import domain.orders.Party;
import domain.orders.SellerOrderStatus;
import domain.orders.ShipmentStatus;
import domain.shared.Recipient;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import services.orders.details.TimelineEntry;
import services.orders.documents.DocumentRow;
import views.components.Formats;
import views.components.StatusBadge;
import views.components.StatusBadge.Tone;
import views.components.Texts;

/** Orders in words. */
public final class OrderLabels {

    private OrderLabels() {}

    public static String of(OrderStatus status) {
        return Texts.of("orders.status." + status.name());
    }

    public static String of(SellerOrderStatus status) {
        return Texts.of("orders.part-status." + status.name());
    }

    public static StatusBadge badge(OrderStatus status) {
        var tone =
                switch (status) {
                    case AWAITING_PAYMENT -> Tone.WARNING;
                    case PLACED -> Tone.ACTIVE;
                    case COMPLETED -> Tone.GOOD;
                    case CANCELLED -> Tone.BAD;
                };
        return new StatusBadge(of(status), tone);
    }

    public static StatusBadge badge(SellerOrderStatus status) {
        var tone =
                switch (status) {
                    case AWAITING_PAYMENT -> Tone.NEUTRAL;
                    case TO_ACCEPT -> Tone.WARNING;
                    case ACCEPTED, PARTLY_SHIPPED, SHIPPED -> Tone.ACTIVE;
                    case DELIVERED -> Tone.GOOD;
                    case CANCELLED -> Tone.BAD;
                };
        return new StatusBadge(of(status), tone);
    }

    public static StatusBadge badge(LineStatus status) {
        var tone =
                switch (status) {
                    case AWAITING_PAYMENT -> Tone.NEUTRAL;
                    case PLACED -> Tone.WARNING;
                    case ACCEPTED, PARTLY_SHIPPED, SHIPPED -> Tone.ACTIVE;
                    case DELIVERED -> Tone.GOOD;
                    case REFUSED, CANCELLED, RETURNED -> Tone.BAD;
                };
        return new StatusBadge(Texts.of("orders.line-status." + status.name()), tone);
    }

    public static StatusBadge badge(ShipmentStatus status) {
        var tone =
                switch (status) {
                    case SHIPPED -> Tone.ACTIVE;
                    case DELIVERED -> Tone.GOOD;
                    case LOST -> Tone.BAD;
                };
        return new StatusBadge(Texts.of("orders.parcel-status." + status.name()), tone);
    }

    static String of(Party party) {
        return Texts.of("orders.party." + party.name());
    }

    static String of(DocumentRow document) {
        return Texts.of("orders.document." + document.kind().name(), document.number());
    }

    /** An event in a sentence. */
    static String of(TimelineEntry entry) {
        var goods = String.join(", ", entry.goods());
        var amount = entry.amount() == null ? "" : Formats.money(entry.amount());
        return Texts.of("orders.event." + entry.kind(), goods, amount);
    }

    /** One line, as on an envelope. */
    public static String address(Recipient to) {
        return Stream.of(
                        to.name(),
                        to.company(),
                        to.street(),
                        to.extra(),
                        (to.postalCode() + " " + to.city()).strip(),
                        to.region(),
                        to.country().isEmpty()
                                ? ""
                                : Locale.of("", to.country()).getDisplayCountry(Texts.locale()),
                        to.phone())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "));
    }
}
