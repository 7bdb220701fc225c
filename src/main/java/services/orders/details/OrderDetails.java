package services.orders.details;

import domain.orders.OrderId;
import domain.orders.OrderStatus;
import domain.people.Permissions;
import domain.shared.Money;
import domain.shared.Recipient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.orders.internal.SellerOrderTable;
import services.shared.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** One order with all its parts, for operators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.ORDERS_READ + "')")
public class OrderDetails {

    private final JdbcClient jdbc;
    private final SellerOrderTable table;
    private final SellerOrderViews views;
    private final JsonMapper json;

    OrderDetails(JdbcClient jdbc, SellerOrderTable table, SellerOrderViews views, JsonMapper json) {
        this.jdbc = jdbc;
        this.table = table;
        this.views = views;
        this.json = json;
    }

    public OrderView require(OrderId id) {
        return jdbc.sql("select * from customer_order where id = :id")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional()
                .orElseThrow(() -> new NotFound("order", id));
    }

    private OrderView view(ResultSet row) throws SQLException {
        var id = new OrderId(row.getObject("id", UUID.class));
        return new OrderView(
                id,
                row.getLong("number"),
                OrderStatus.valueOf(row.getString("status")),
                row.getObject("customer_id", UUID.class),
                row.getString("customer_name"),
                row.getString("email"),
                json.readValue(row.getString("shipping_address"), Recipient.class),
                json.readValue(row.getString("billing_address"), Recipient.class),
                row.getString("channel"),
                row.getString("source"),
                row.getString("remark"),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                sums(row, Currency.getInstance(row.getString("currency"))),
                parts(id));
    }

    private static Sums sums(ResultSet row, Currency currency) throws SQLException {
        return new Sums(
                new Money(row.getLong("items_minor_units"), currency),
                new Money(row.getLong("discounts_minor_units"), currency),
                new Money(row.getLong("shipping_minor_units"), currency),
                new Money(row.getLong("tax_minor_units"), currency),
                new Money(row.getLong("total_minor_units"), currency));
    }

    private List<SellerOrderView> parts(OrderId id) {
        return table.of(id).stream().map(views::find).flatMap(Optional::stream).toList();
    }
}
