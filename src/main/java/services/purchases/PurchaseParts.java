package services.purchases;

import domain.disputes.DisputeId;
import domain.disputes.DisputeStatus;
import domain.orders.LineStatus;
import domain.orders.OrderLineId;
import domain.orders.SellerOrderId;
import domain.orders.ShipmentStatus;
import domain.refunds.RefundStatus;
import domain.returns.ReturnId;
import domain.returns.ReturnStatus;
import domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what belongs to one seller's part of an order. */
@Component
class PurchaseParts {

    private static final String LINES =
            """
            select l.*, p.slug as product_slug, r.rating,
                   l.unit_price_minor_units * l.quantity - l.seller_discount_minor_units
                   - l.platform_discount_minor_units + l.shipping_minor_units + l.tax_minor_units
                       as total_minor_units
              from order_line l
              left join shop_product p on p.product_id = l.product_id
              left join review r on r.order_line_id = l.id
             where l.seller_order_id = :id
             order by l.position
            """;

    private final JdbcClient jdbc;

    PurchaseParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Purchase.Line> lines(SellerOrderId id, Currency currency) {
        return of(LINES, id).query((row, _) -> line(row, currency)).list();
    }

    List<Purchase.Parcel> parcels(SellerOrderId id) {
        return of("select * from shipment where seller_order_id = :id order by shipped_at", id)
                .query(
                        (row, _) ->
                                new Purchase.Parcel(
                                        row.getString("carrier"),
                                        row.getString("tracking_number"),
                                        row.getString("tracking_url"),
                                        ShipmentStatus.valueOf(row.getString("status")),
                                        row.getTimestamp("shipped_at").toInstant(),
                                        Optional.ofNullable(row.getTimestamp("delivered_at"))
                                                .map(Timestamp::toInstant)
                                                .orElse(null)))
                .list();
    }

    List<Purchase.SentBack> returns(SellerOrderId id) {
        return of(
                        "select id, number, status, answer from return_request"
                                + " where seller_order_id = :id order by number",
                        id)
                .query(
                        (row, _) ->
                                new Purchase.SentBack(
                                        new ReturnId(row.getObject("id", UUID.class)),
                                        row.getLong("number"),
                                        ReturnStatus.valueOf(row.getString("status")),
                                        row.getString("answer")))
                .list();
    }

    List<Purchase.Claim> disputes(SellerOrderId id) {
        return of("select * from dispute where seller_order_id = :id order by number", id)
                .query(
                        (row, _) ->
                                new Purchase.Claim(
                                        new DisputeId(row.getObject("id", UUID.class)),
                                        row.getLong("number"),
                                        DisputeStatus.valueOf(row.getString("status")),
                                        new Money(
                                                row.getLong("amount_minor_units"),
                                                Currency.getInstance(row.getString("currency"))),
                                        row.getString("decision")))
                .list();
    }

    List<Purchase.MoneyBack> refunds(SellerOrderId id) {
        return of("select * from refund where seller_order_id = :id order by number", id)
                .query(
                        (row, _) ->
                                new Purchase.MoneyBack(
                                        new Money(
                                                row.getLong("amount_minor_units"),
                                                Currency.getInstance(row.getString("currency"))),
                                        RefundStatus.valueOf(row.getString("status")),
                                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, SellerOrderId id) {
        return jdbc.sql(sql).param("id", id.value());
    }

    private static Purchase.Line line(ResultSet row, Currency currency) throws SQLException {
        return new Purchase.Line(
                new OrderLineId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("variant"),
                row.getInt("quantity"),
                row.getInt("delivered"),
                row.getInt("returned"),
                LineStatus.valueOf(row.getString("status")),
                new Money(row.getLong("total_minor_units"), currency),
                row.getString("image_key"),
                row.getString("product_slug"),
                row.getObject("rating", Integer.class));
    }
}
