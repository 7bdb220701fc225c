package services.orders.internal;

import domain.checkout.PricedBasket;
import domain.fulfilment.Deadlines;
import domain.orders.LineStatus;
import domain.orders.NewLine;
import domain.orders.OrderId;
import domain.orders.OrderStatus;
import domain.orders.SellerOrderId;
import domain.orders.SellerOrderStatus;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the rows of a new order, one statement for each table however many rows there are. */
@Component
public class NewOrderRows {

    /** A seller's part of a basket with the identities it gets in the order. */
    public record NewPart(
            SellerOrderId id, int position, PricedBasket.Part part, List<NewLine> lines) {}

    /** What all rows of an order share. */
    public record Head(
            OrderId order, PricedBasket basket, @Nullable UUID payment, boolean paid, Instant at) {

        /** How many events each of its streams begins with. */
        private int seq() {
            return paid ? 2 : 1;
        }

        private OffsetDateTime time() {
            return at.atOffset(ZoneOffset.UTC);
        }
    }

    private static final String ORDER =
            """
            insert into customer_order (id, cart_id, customer_id, email, customer_name, status,
                currency, items_minor_units, discounts_minor_units, shipping_minor_units,
                tax_minor_units, total_minor_units, shipping_address, billing_address, placed_at,
                updated_at, last_seq, number, search)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, n,
                   plain(n || ' ' || ? || ' ' || ?)
              from nextval('customer_order_number_seq') n
            returning number
            """;

    private static final String SELLER_ORDER =
            """
            insert into seller_order (id, order_id, order_number, position, seller_id, customer_id,
                customer_name, shipping_address, shipping_method, status, prices_include_tax,
                currency, items_minor_units, seller_discount_minor_units,
                platform_discount_minor_units, shipping_minor_units, tax_minor_units,
                total_minor_units, placed_at, accept_by, ship_by, updated_at, search, last_seq,
                handling_days)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    plain(?), ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final NewLineRows lines;

    NewOrderRows(JdbcTemplate jdbc, JsonMapper json, NewLineRows lines) {
        this.jdbc = jdbc;
        this.json = json;
        this.lines = lines;
    }

    /** The number people know the order by. */
    public long insert(Head head, List<NewPart> parts) {
        var number = insertOrder(head);
        insertSellerOrders(head, number, parts);
        lines.insert(
                parts.stream()
                        .flatMap(part -> part.lines().stream().map(line -> row(head, part, line)))
                        .toList());
        return number;
    }

    private static NewLineRows.Row row(Head head, NewPart part, NewLine line) {
        return new NewLineRows.Row(
                head.order(),
                part.id(),
                part.part().seller(),
                head.basket().customer(),
                head.payment(),
                head.paid() ? LineStatus.PLACED : LineStatus.AWAITING_PAYMENT,
                line);
    }

    private long insertOrder(Head head) {
        var basket = head.basket();
        var amounts = basket.amounts();
        var number =
                jdbc.queryForObject(
                        ORDER,
                        Long.class,
                        head.order().value(),
                        basket.cart(),
                        basket.customer(),
                        basket.email(),
                        basket.billTo().name(),
                        (head.paid() ? OrderStatus.PLACED : OrderStatus.AWAITING_PAYMENT).name(),
                        basket.currency(),
                        amounts.items(),
                        amounts.discounts(),
                        amounts.shipping(),
                        amounts.tax(),
                        amounts.total(),
                        json.writeValueAsString(basket.shipTo()),
                        json.writeValueAsString(basket.billTo()),
                        head.time(),
                        head.time(),
                        head.seq(),
                        basket.billTo().name(),
                        basket.email());
        if (number == null) {
            throw new IllegalStateException("The database gave the order no number");
        }
        return number;
    }

    private void insertSellerOrders(Head head, long number, List<NewPart> parts) {
        var basket = head.basket();
        var address = json.writeValueAsString(basket.shipTo());
        var status = head.paid() ? SellerOrderStatus.TO_ACCEPT : SellerOrderStatus.AWAITING_PAYMENT;
        jdbc.batchUpdate(
                SELLER_ORDER,
                parts,
                parts.size(),
                (statement, part) -> {
                    var amounts = part.part().amounts();
                    var until = Deadlines.from(head.at(), part.part().handlingDays());
                    statement.setObject(1, part.id().value());
                    statement.setObject(2, head.order().value());
                    statement.setLong(3, number);
                    statement.setInt(4, part.position());
                    statement.setObject(5, part.part().seller().value());
                    statement.setObject(6, basket.customer());
                    statement.setString(7, basket.shipTo().name());
                    statement.setString(8, address);
                    statement.setString(9, part.part().shippingMethodName());
                    statement.setString(10, status.name());
                    statement.setBoolean(11, part.part().pricesIncludeTax());
                    statement.setString(12, basket.currency());
                    statement.setLong(13, amounts.items());
                    statement.setLong(14, amounts.sellerDiscounts());
                    statement.setLong(15, amounts.platformDiscounts());
                    statement.setLong(16, amounts.shipping());
                    statement.setLong(17, amounts.tax());
                    statement.setLong(18, amounts.total());
                    statement.setObject(19, head.time());
                    statement.setObject(20, head.paid() ? time(until.acceptBy()) : null);
                    statement.setObject(21, head.paid() ? time(until.shipBy()) : null);
                    statement.setObject(22, head.time());
                    statement.setString(23, searchable(head, number, part));
                    statement.setInt(24, head.seq());
                    statement.setInt(25, part.part().handlingDays());
                });
    }

    private static String searchable(Head head, long number, NewPart part) {
        return "%d-%d %s %s"
                .formatted(
                        number,
                        part.position(),
                        head.basket().shipTo().name(),
                        part.lines().stream()
                                .map(line -> line.item().sku())
                                .collect(Collectors.joining(" ")));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
