package services.purchases;

import domain.orders.OrderId;
import domain.orders.OrderStatus;
import domain.people.Permissions;
import domain.shared.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;
import services.shared.NotFound;
import services.storage.FileStore;

/** What one has bought oneself. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.PURCHASES_READ + "')")
public class PurchaseQueries {

    private static final String PAGE =
            """
            select o.id, o.number, o.status, o.placed_at, o.total_minor_units, o.currency,
                   (select coalesce(sum(l.quantity), 0) from order_line l where l.order_id = o.id)
                       as goods,
                   array(select l.title from order_line l where l.order_id = o.id
                          order by l.seller_order_id, l.position limit 3) as titles
              from customer_order o
             where o.customer_id = :me
             order by o.placed_at desc, o.id desc
             limit :limit offset :offset
            """;

    private final PurchaseReading reading;
    private final JdbcClient jdbc;
    private final FileStore files;
    private final CurrentUser currentUser;

    PurchaseQueries(
            PurchaseReading reading, JdbcClient jdbc, FileStore files, CurrentUser currentUser) {
        this.reading = reading;
        this.jdbc = jdbc;
        this.files = files;
        this.currentUser = currentUser;
    }

    /** The newest first. */
    public List<PurchaseRow> find(Pageable page) {
        return jdbc.sql(PAGE)
                .param("me", currentUser.id().value())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> row(row))
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from customer_order where customer_id = :me")
                .param("me", currentUser.id().value())
                .query(Integer.class)
                .single();
    }

    public Purchase require(long number) {
        return reading.require(own(number));
    }

    /** The document, to be closed by the caller. */
    public InputStream open(long number, UUID paper) {
        var order = own(number);
        var key =
                jdbc.sql(
                                """
                                select storage_key from order_document
                                 where id = :id and order_id = :order
                                   and kind in ('CONFIRMATION', 'INVOICE', 'CREDIT_NOTE')
                                """)
                        .param("id", paper)
                        .param("order", order.value())
                        .query(String.class)
                        .optional()
                        .orElseThrow(() -> new NotFound("document", paper));
        try {
            return files.open(key).orElseThrow(() -> new NotFound("document", paper));
        } catch (IOException failure) {
            throw new UncheckedIOException("The document cannot be read", failure);
        }
    }

    private OrderId own(long number) {
        return jdbc.sql(
                        "select id from customer_order where number = :number and customer_id = :me")
                .param("number", number)
                .param("me", currentUser.id().value())
                .query((row, _) -> new OrderId(row.getObject("id", UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound("order", number));
    }

    private static PurchaseRow row(ResultSet row) throws SQLException {
        return new PurchaseRow(
                new OrderId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                OrderStatus.valueOf(row.getString("status")),
                row.getTimestamp("placed_at").toInstant(),
                new Money(
                        row.getLong("total_minor_units"),
                        Currency.getInstance(row.getString("currency"))),
                List.of((String[]) row.getArray("titles").getArray()),
                row.getInt("goods"));
    }
}
