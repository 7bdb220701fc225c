package services.orders.internal;

import domain.orders.LineStatus;
import domain.orders.NewLine;
import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.shared.SellerId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes new lines, of a new order or added to a running one, in one batch. */
@Component
public class NewLineRows {

    /** A line and where it belongs. */
    public record Row(
            OrderId order,
            SellerOrderId sellerOrder,
            SellerId seller,
            @Nullable UUID customer,
            @Nullable UUID payment,
            LineStatus status,
            NewLine line) {}

    private static final String LINE =
            """
            insert into order_line (id, order_id, seller_order_id, seller_id, customer_id,
                payment_id, position, offer_id, variant_id, product_id, title, variant, sku, brand,
                condition, categories, image_key, status, paid, quantity, unit_price_minor_units,
                seller_discount_minor_units, platform_discount_minor_units, shipping_minor_units,
                tax_minor_units, shipping_tax_minor_units, tax_included_minor_units,
                shipping_tax_included_minor_units, tax_percent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;

    NewLineRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(List<Row> rows) {
        jdbc.batchUpdate(
                LINE,
                rows,
                rows.size(),
                (statement, row) -> {
                    place(statement, row);
                    item(statement, row.line());
                    amounts(statement, row.line());
                });
    }

    private static void place(PreparedStatement statement, Row row) throws SQLException {
        statement.setObject(1, row.line().id().value());
        statement.setObject(2, row.order().value());
        statement.setObject(3, row.sellerOrder().value());
        statement.setObject(4, row.seller().value());
        statement.setObject(5, row.customer());
        statement.setObject(6, row.payment());
        statement.setInt(7, row.line().position());
        statement.setString(18, row.status().name());
        statement.setBoolean(19, row.status() != LineStatus.AWAITING_PAYMENT);
    }

    private static void item(PreparedStatement statement, NewLine line) throws SQLException {
        var item = line.item();
        statement.setObject(8, item.offerId());
        statement.setObject(9, item.variantId());
        statement.setObject(10, item.productId());
        statement.setString(11, item.title());
        statement.setString(12, item.variant());
        statement.setString(13, item.sku());
        statement.setString(14, item.brand());
        statement.setString(15, item.condition());
        statement.setArray(
                16, statement.getConnection().createArrayOf("text", item.categories().toArray()));
        statement.setString(17, item.imageKey());
    }

    private static void amounts(PreparedStatement statement, NewLine line) throws SQLException {
        var amounts = line.amounts();
        statement.setInt(20, amounts.quantity());
        statement.setLong(21, amounts.unitPrice());
        statement.setLong(22, amounts.sellerDiscount());
        statement.setLong(23, amounts.platformDiscount());
        statement.setLong(24, amounts.shipping());
        statement.setLong(25, amounts.tax());
        statement.setLong(26, amounts.shippingTax());
        statement.setLong(27, amounts.taxIncluded());
        statement.setLong(28, amounts.shippingTaxIncluded());
        statement.setBigDecimal(29, line.taxPercent());
    }
}
