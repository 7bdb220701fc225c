package services.notifications.orders;

import domain.orders.LineQuantity;
import domain.orders.OrderId;
import domain.orders.OrderLineId;
import domain.orders.SellerOrderId;
import domain.orders.ShipmentId;
import domain.shared.Money;
import domain.shared.SellerId;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What mails say about orders: goods line by line, amounts, numbers. */
@Component
class OrderWords {

    /** A seller's part of an order. */
    record Part(SellerOrderId id, SellerId seller, String number) {}

    private final JdbcClient jdbc;

    OrderWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String goods(OrderId order) {
        return String.join(
                "\n",
                jdbc.sql(
                                """
                                select l.quantity || ' × ' || l.title || ' (' || r.display_name || ')' as line
                                  from order_line l
                                  join seller r on r.id = l.seller_id
                                  join seller_order s on s.id = l.seller_order_id
                                 where l.order_id = :order
                                 order by s.position, l.position
                                """)
                        .param("order", order.value())
                        .query((row, _) -> row.getString("line"))
                        .list());
    }

    String total(OrderId order) {
        return jdbc.sql("select total_minor_units, currency from customer_order where id = :order")
                .param("order", order.value())
                .query(
                        (row, _) ->
                                new Money(
                                        row.getLong("total_minor_units"),
                                        Currency.getInstance(row.getString("currency"))))
                .single()
                .toString();
    }

    List<Part> parts(OrderId order) {
        return jdbc.sql(
                        """
                        select id, seller_id, order_number || '-' || position as number
                          from seller_order where order_id = :order order by position
                        """)
                .param("order", order.value())
                .query(
                        (row, _) ->
                                new Part(
                                        new SellerOrderId(row.getObject("id", UUID.class)),
                                        new SellerId(row.getObject("seller_id", UUID.class)),
                                        row.getString("number")))
                .list();
    }

    String number(SellerOrderId order) {
        return text(
                order,
                "select order_number || '-' || position from seller_order where id = :order");
    }

    String sellerOf(SellerOrderId order) {
        return text(
                order,
                """
                select r.display_name from seller_order s join seller r on r.id = s.seller_id
                 where s.id = :order
                """);
    }

    String contents(SellerOrderId order, ShipmentId parcel) {
        return quantities(
                order,
                jdbc.sql(
                                "select order_line_id, quantity from shipment_line where shipment_id = :id")
                        .param("id", parcel.value())
                        .query(
                                (row, _) ->
                                        new LineQuantity(
                                                new OrderLineId(
                                                        row.getObject("order_line_id", UUID.class)),
                                                row.getInt("quantity")))
                        .list());
    }

    /** Whole lines. */
    String lines(SellerOrderId order, Collection<OrderLineId> wanted) {
        return jdbc
                .sql(
                        """
                        select id, quantity || ' × ' || title as line
                          from order_line where seller_order_id = :order order by position
                        """)
                .param("order", order.value())
                .query(
                        (row, _) ->
                                Map.entry(
                                        new OrderLineId(row.getObject("id", UUID.class)),
                                        row.getString("line")))
                .list()
                .stream()
                .filter(line -> wanted.contains(line.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }

    String quantities(SellerOrderId order, Collection<LineQuantity> goods) {
        var titles =
                jdbc
                        .sql("select id, title from order_line where seller_order_id = :order")
                        .param("order", order.value())
                        .query(
                                (row, _) ->
                                        Map.entry(
                                                new OrderLineId(row.getObject("id", UUID.class)),
                                                row.getString("title")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return goods.stream()
                .map(one -> one.quantity() + " × " + titles.getOrDefault(one.line(), ""))
                .collect(Collectors.joining("\n"));
    }

    private String text(SellerOrderId order, String sql) {
        return jdbc.sql(sql)
                .param("order", order.value())
                .query((row, _) -> row.getString(1))
                .single();
    }
}
