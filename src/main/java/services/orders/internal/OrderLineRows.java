package services.orders.internal;

import domain.orders.LineAmounts;
import domain.orders.LineStatus;
import domain.orders.OrderLine;
import domain.orders.OrderLineId;
import domain.orders.OrderedItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads lines of orders from rows of {@code order_line}. */
final class OrderLineRows {

    private OrderLineRows() {}

    static OrderLine line(ResultSet row, int number) throws SQLException {
        return new OrderLine(
                new OrderLineId(row.getObject("id", UUID.class)),
                row.getInt("position"),
                item(row),
                amounts(row),
                row.getBigDecimal("tax_percent"),
                progress(row),
                new OrderLine.Refunded(
                        row.getInt("units_refunded"),
                        row.getLong("refunded_item_minor_units"),
                        row.getLong("refunded_shipping_minor_units"),
                        row.getLong("refunded_tax_minor_units")));
    }

    private static OrderedItem item(ResultSet row) throws SQLException {
        return new OrderedItem(
                row.getObject("offer_id", UUID.class),
                row.getObject("variant_id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getString("title"),
                row.getString("variant"),
                row.getString("sku"),
                row.getString("brand"),
                row.getString("condition"),
                categories(row),
                row.getString("image_key"));
    }

    private static List<String> categories(ResultSet row) throws SQLException {
        var array = row.getArray("categories");
        return Arrays.asList((String[]) array.getArray());
    }

    private static LineAmounts amounts(ResultSet row) throws SQLException {
        return new LineAmounts(
                row.getLong("unit_price_minor_units"),
                row.getInt("quantity"),
                row.getLong("seller_discount_minor_units"),
                row.getLong("platform_discount_minor_units"),
                row.getLong("shipping_minor_units"),
                row.getLong("tax_minor_units"),
                row.getLong("shipping_tax_minor_units"),
                row.getLong("tax_included_minor_units"),
                row.getLong("shipping_tax_included_minor_units"));
    }

    /** Only of a cancelled line the status does not tell whether it had been accepted. */
    private static OrderLine.Progress progress(ResultSet row) throws SQLException {
        var status = LineStatus.valueOf(row.getString("status"));
        return new OrderLine.Progress(
                row.getBoolean("paid"),
                row.getBoolean("accepted") || wasAccepted(status),
                status == LineStatus.REFUSED,
                row.getInt("cancelled"),
                row.getInt("shipped"),
                row.getInt("delivered"),
                row.getInt("returned"));
    }

    private static boolean wasAccepted(LineStatus status) {
        return switch (status) {
            case ACCEPTED, PARTLY_SHIPPED, SHIPPED, DELIVERED, RETURNED -> true;
            case AWAITING_PAYMENT, PLACED, REFUSED, CANCELLED -> false;
        };
    }
}
