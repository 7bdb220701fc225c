package services.purchases;

import domain.orders.OrderId;
import domain.orders.OrderStatus;
import domain.orders.SellerOrderId;
import domain.orders.SellerOrderStatus;
import domain.shared.Money;
import domain.shared.Recipient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads an order as its buyer sees it; that it is theirs has been made sure of before. */
@Component
class PurchaseReading {

    private static final String PARTS =
            """
            select o.id, o.order_number || '-' || o.position as number, s.display_name, s.slug,
                   o.status, o.shipping_method, o.total_minor_units, o.currency
              from seller_order o join seller s on s.id = o.seller_id
             where o.order_id = :order
             order by o.position
            """;

    private final JdbcClient jdbc;
    private final PurchaseParts parts;
    private final JsonMapper json;

    PurchaseReading(JdbcClient jdbc, PurchaseParts parts, JsonMapper json) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.json = json;
    }

    Purchase require(OrderId id) {
        return jdbc.sql("select * from customer_order where id = :id")
                .param("id", id.value())
                .query((row, _) -> purchase(row, id))
                .single();
    }

    private Purchase purchase(ResultSet row, OrderId id) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Purchase(
                id,
                row.getLong("number"),
                OrderStatus.valueOf(row.getString("status")),
                row.getTimestamp("placed_at").toInstant(),
                new Purchase.Sums(
                        new Money(row.getLong("items_minor_units"), currency),
                        new Money(row.getLong("discounts_minor_units"), currency),
                        new Money(row.getLong("shipping_minor_units"), currency),
                        new Money(row.getLong("tax_minor_units"), currency),
                        new Money(row.getLong("total_minor_units"), currency)),
                recipient(row.getString("shipping_address")),
                parts(id),
                papers(id));
    }

    private List<Purchase.Part> parts(OrderId order) {
        return jdbc.sql(PARTS).param("order", order.value()).query((row, _) -> part(row)).list();
    }

    private Purchase.Part part(ResultSet row) throws SQLException {
        var id = new SellerOrderId(row.getObject("id", UUID.class));
        var currency = Currency.getInstance(row.getString("currency"));
        return new Purchase.Part(
                id,
                row.getString("number"),
                row.getString("display_name"),
                row.getString("slug"),
                SellerOrderStatus.valueOf(row.getString("status")),
                row.getString("shipping_method"),
                new Money(row.getLong("total_minor_units"), currency),
                parts.lines(id, currency),
                parts.parcels(id),
                parts.returns(id),
                parts.disputes(id),
                parts.refunds(id));
    }

    private List<Purchase.Paper> papers(OrderId order) {
        return jdbc.sql(
                        """
                        select id, kind, number from order_document
                         where order_id = :order
                           and kind in ('CONFIRMATION', 'INVOICE', 'CREDIT_NOTE')
                         order by created_at limit 100
                        """)
                .param("order", order.value())
                .query(
                        (row, _) ->
                                new Purchase.Paper(
                                        row.getObject("id", UUID.class),
                                        row.getString("kind"),
                                        row.getString("number")))
                .list();
    }

    /** Imported history may have an address in another form, or none. */
    private @Nullable Recipient recipient(String address) {
        try {
            var recipient = json.readTree(address);
            return recipient.path("name").isMissingNode()
                    ? null
                    : json.treeToValue(recipient, Recipient.class);
        } catch (JacksonException _) {
            return null;
        }
    }
}
