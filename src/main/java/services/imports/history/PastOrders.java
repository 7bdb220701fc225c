package services.imports.history;

import domain.history.PastCancellation;
import domain.history.PastLine;
import domain.history.PastOrder;
import domain.history.PastPart;
import domain.history.PastRefund;
import domain.imports.OrderContent;
import domain.imports.OrderContent.Cancellation;
import domain.imports.OrderContent.Item;
import domain.orders.LineAmounts;
import domain.orders.NewLine;
import domain.orders.OrderId;
import domain.orders.OrderLineId;
import domain.orders.OrderedItem;
import domain.orders.Party;
import domain.orders.SellerOrderId;
import domain.shared.SellerId;
import domain.shared.Uuids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.imports.history.SoldThings.Key;
import services.imports.history.SoldThings.Sold;

/**
 * Turns orders as their source tells them into orders as we know them.
 *
 * @param sold what the items are here, where they are anything
 */
record PastOrders(OrderSellers sellers, Map<Key, Sold> sold) {

    /** No export says it; as precise as the database keeps it. */
    private static final BigDecimal NO_TAX = new BigDecimal("0.0000");

    PastOrder of(UUID id, long number, OrderContent said) {
        var paid = said.paidAt() != null;
        return new PastOrder(
                new OrderId(id),
                number,
                said.buyer().email(),
                said.currency(),
                said.pricesIncludeTax(),
                said.placedAt(),
                paid ? Uuids.timeOrdered() : null,
                said.paidAt(),
                said.acceptedAt(),
                cancellation(said.cancellation()),
                refund(said),
                parts(said));
    }

    private static @Nullable PastCancellation cancellation(@Nullable Cancellation said) {
        return said == null
                ? null
                : new PastCancellation(
                        said.at(), said.bySeller() ? Party.SELLER : Party.OPERATOR, said.reason());
    }

    private static @Nullable PastRefund refund(OrderContent said) {
        if (said.refundedMinorUnits() == 0) {
            return null;
        }
        var cancellation = said.cancellation();
        return new PastRefund(
                said.refundedMinorUnits(),
                cancellation == null ? lastDate(said) : cancellation.at(),
                Uuids::timeOrdered);
    }

    /** No export says when money went back; not before anything else. */
    private static Instant lastDate(OrderContent said) {
        var last = said.paidAt() == null ? said.placedAt() : said.paidAt();
        for (var item : said.items()) {
            for (var date : new Instant[] {item.shippedAt(), item.deliveredAt()}) {
                last = date != null && date.isAfter(last) ? date : last;
            }
        }
        return last;
    }

    private List<PastPart> parts(OrderContent said) {
        var bySeller = new LinkedHashMap<UUID, List<PastLine>>();
        for (var item : said.items()) {
            var seller = sellers.of(item).orElseThrow();
            var lines = bySeller.computeIfAbsent(seller, _ -> new ArrayList<>());
            lines.add(line(seller, lines.size() + 1, item));
        }
        return bySeller.entrySet().stream()
                .map(
                        entry ->
                                new PastPart(
                                        SellerOrderId.next(),
                                        new SellerId(entry.getKey()),
                                        entry.getValue()))
                .toList();
    }

    private PastLine line(UUID seller, int position, Item item) {
        return new PastLine(
                new NewLine(
                        OrderLineId.next(),
                        position,
                        ordered(item, sold.get(new Key(seller, item.sku()))),
                        new LineAmounts(
                                item.unitPrice(),
                                item.quantity(),
                                item.discount(),
                                0,
                                item.shipping(),
                                item.tax(),
                                0,
                                item.taxIncluded(),
                                0),
                        NO_TAX),
                item.shippedAt(),
                item.deliveredAt());
    }

    private static OrderedItem ordered(Item item, @Nullable Sold sold) {
        if (sold == null) {
            var title = item.title().isEmpty() ? item.sku() : item.title();
            return new OrderedItem(
                    null,
                    null,
                    null,
                    title,
                    item.variant(),
                    item.sku(),
                    "",
                    "NEW",
                    List.of(),
                    null);
        }
        return new OrderedItem(
                sold.offer(),
                sold.variant(),
                sold.product(),
                item.title().isEmpty() ? sold.title() : item.title(),
                item.variant(),
                item.sku(),
                sold.brand(),
                "NEW",
                sold.categories(),
                null);
    }
}
