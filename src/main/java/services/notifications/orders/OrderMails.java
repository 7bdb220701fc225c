package services.notifications.orders;

import domain.fulfilment.OrderMessageWritten;
import domain.notifications.NotificationKind;
import domain.orders.OrderHappening;
import domain.orders.OrderHappening.SellerOrderChanged;
import domain.orders.Party;
import domain.orders.SellerOrderEvent;
import domain.orders.ShipmentId;
import domain.orders.Tracking;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import services.notifications.PartyMails;

/** Writes to shopper and seller about each step of an order. */
@Component
class OrderMails {

    private static final String SCREENS = "seller/orders/";

    private final PartyMails mails;
    private final OrderWords words;

    OrderMails(PartyMails mails, OrderWords words) {
        this.mails = mails;
        this.words = words;
    }

    @ApplicationModuleListener
    void on(OrderHappening.OrderPlaced placed) {
        var mail = placed.paid() ? "orders/placed" : "orders/placed-unpaid";
        mails.toShopper(
                placed.order(), mail, words.goods(placed.order()), words.total(placed.order()));
        if (placed.paid()) {
            tellSellers(placed);
        }
    }

    @ApplicationModuleListener
    void on(OrderHappening.OrderPaid paid) {
        mails.toShopper(paid.order(), "orders/paid", words.total(paid.order()));
        tellSellers(paid);
    }

    @ApplicationModuleListener
    void on(OrderMessageWritten message) {
        if (message.from() != Party.SHOPPER) {
            mails.toShopperWhoWants(
                    NotificationKind.MESSAGES,
                    message.order(),
                    "orders/message",
                    words.sellerOf(message.sellerOrder()),
                    message.text());
        }
        if (message.from() != Party.SELLER) {
            mails.toSeller(
                    message.seller(),
                    SCREENS + message.sellerOrder(),
                    "orders/message-seller",
                    words.number(message.sellerOrder()),
                    message.text());
        }
    }

    @ApplicationModuleListener
    void on(SellerOrderChanged change) {
        switch (change.event()) {
            case SellerOrderEvent.Accepted accepted ->
                    parcel(change, "accepted", words.lines(change.sellerOrder(), accepted.lines()));
            case SellerOrderEvent.Shipped sent ->
                    parcel(
                            change,
                            "shipped",
                            words.quantities(change.sellerOrder(), sent.lines()),
                            tracking(sent.tracking()));
            case SellerOrderEvent.Delivered arrived ->
                    parcel(change, "delivered", contents(change, arrived.shipment()));
            case SellerOrderEvent.Lost lost ->
                    parcel(change, "lost", contents(change, lost.shipment()));
            case SellerOrderEvent.Cancelled off -> cancelled(change, off);
            case SellerOrderEvent.LineAdded added ->
                    mails.toShopper(
                            change.order(),
                            "orders/line-added",
                            words.sellerOf(change.sellerOrder()),
                            words.lines(change.sellerOrder(), List.of(added.line().id())));
            case SellerOrderEvent.Placed _,
                    SellerOrderEvent.PaymentCleared _,
                    SellerOrderEvent.TrackingCorrected _,
                    SellerOrderEvent.Returned _,
                    SellerOrderEvent.Refunded _ -> {
                // Told with the whole order, with the return or with the refund.
            }
        }
    }

    private void tellSellers(OrderHappening happening) {
        for (var part : words.parts(happening.order())) {
            mails.toSeller(part.seller(), SCREENS + part.id(), "orders/new-order", part.number());
        }
    }

    private void parcel(SellerOrderChanged change, String mail, String... values) {
        mails.toShopperWhoWants(
                NotificationKind.SHIPPING,
                change.order(),
                "orders/" + mail,
                Stream.concat(Stream.of(words.sellerOf(change.sellerOrder())), Stream.of(values))
                        .toArray());
    }

    private void cancelled(SellerOrderChanged change, SellerOrderEvent.Cancelled off) {
        var goods = words.quantities(change.sellerOrder(), off.lines());
        mails.toShopper(
                change.order(),
                off.refused() ? "orders/refused" : "orders/cancelled",
                words.sellerOf(change.sellerOrder()),
                goods,
                off.reason());
        if (off.by() != Party.SELLER) {
            mails.toSeller(
                    change.seller(),
                    SCREENS + change.sellerOrder(),
                    "orders/cancelled-seller",
                    words.number(change.sellerOrder()),
                    goods,
                    off.reason());
        }
    }

    private String contents(SellerOrderChanged change, ShipmentId parcel) {
        return words.contents(change.sellerOrder(), parcel);
    }

    private static String tracking(Tracking tracking) {
        return Stream.of(tracking.carrier(), tracking.number(), tracking.url())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
