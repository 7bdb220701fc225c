package services.imports.history;

import domain.history.Chronicle;
import domain.history.Dated;
import domain.history.PastOrder;
import domain.orders.OrderAmounts;
import domain.orders.OrderLine;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderEvent;
import domain.orders.SellerOrderEvent.Delivered;
import domain.orders.SellerOrderEvent.Refunded;
import domain.orders.SellerOrderEvent.Shipped;
import domain.orders.ShipmentId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of sellers' parts: lines, parcels and refunds. */
final class PartRows {

    /** What all parts of an order share. */
    record Whole(PastOrder order, String recipient, String shipTo, String actor) {}

    private final TableRows parts =
            new TableRows(
                    "seller_order",
                    "id uuid",
                    "order_id uuid",
                    "order_number bigint",
                    "position int",
                    "seller_id uuid",
                    "customer_name text",
                    "shipping_address jsonb",
                    "status text",
                    "prices_include_tax boolean",
                    "currency text",
                    "items_minor_units bigint",
                    "seller_discount_minor_units bigint",
                    "platform_discount_minor_units bigint",
                    "shipping_minor_units bigint",
                    "tax_minor_units bigint",
                    "total_minor_units bigint",
                    "placed_at timestamptz",
                    "updated_at timestamptz",
                    "search plain",
                    "last_seq int");

    private final TableRows parcels =
            new TableRows(
                    "shipment",
                    "id uuid",
                    "seller_order_id uuid",
                    "order_id uuid",
                    "seller_id uuid",
                    "status text",
                    "shipped_at timestamptz",
                    "delivered_at timestamptz");

    private final TableRows contents =
            new TableRows(
                    "shipment_line",
                    "shipment_id uuid",
                    "order_line_id uuid",
                    "seller_id uuid",
                    "quantity int");

    private final LineRows lines = new LineRows();
    private final RefundRows refunds = new RefundRows();

    void add(Whole whole, int position, Chronicle.Part told) {
        var state = told.state();
        var order = whole.order();
        var amounts = OrderAmounts.of(state.lines().stream().map(OrderLine::amounts).toList());
        parts.add(
                state.id().value(),
                order.id().value(),
                order.number(),
                position,
                state.seller().value(),
                whole.recipient(),
                whole.shipTo(),
                state.status().name(),
                state.pricesIncludeTax(),
                state.currency(),
                amounts.items(),
                amounts.sellerDiscounts(),
                amounts.platformDiscounts(),
                amounts.shipping(),
                amounts.tax(),
                amounts.total(),
                order.placedAt(),
                told.events().getLast().at(),
                "%d-%d %s %s".formatted(order.number(), position, whole.recipient(), skus(state)),
                told.events().size());
        state.lines().forEach(line -> lines.add(state, order.payment(), line));
        addParcels(state, told.events());
        for (var dated : told.events()) {
            if (dated.event() instanceof Refunded refunded && order.payment() != null) {
                refunds.add(whole, state, refunded, dated.at());
            }
        }
    }

    private static String skus(SellerOrder state) {
        return OrderRows.joined(state.lines().stream().map(line -> line.item().sku()).toList());
    }

    private void addParcels(SellerOrder state, List<Dated<SellerOrderEvent>> events) {
        var shippedAt = new HashMap<ShipmentId, Instant>();
        var deliveredAt = new HashMap<ShipmentId, Instant>();
        for (var dated : events) {
            if (dated.event() instanceof Shipped shipped) {
                shippedAt.put(shipped.shipment(), dated.at());
            } else if (dated.event() instanceof Delivered delivered) {
                deliveredAt.put(delivered.shipment(), dated.at());
            }
        }
        for (var parcel : state.shipments()) {
            parcels.add(
                    parcel.id().value(),
                    state.id().value(),
                    state.order().value(),
                    state.seller().value(),
                    parcel.status().name(),
                    shippedAt.get(parcel.id()),
                    deliveredAt.get(parcel.id()));
            for (var content : parcel.contents()) {
                contents.add(
                        parcel.id().value(),
                        content.line().value(),
                        state.seller().value(),
                        content.quantity());
            }
        }
    }

    void insert(JdbcTemplate jdbc) {
        parts.insert(jdbc);
        lines.insert(jdbc);
        List.of(parcels, contents).forEach(rows -> rows.insert(jdbc));
        refunds.insert(jdbc);
    }
}
