package services.checkout;

import domain.orders.OrderId;
import domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.orders.OrderLinks;
import services.shared.ActingAs;

/** What has just been ordered, for whoever has the order's secret. */
@Service
@PreAuthorize("permitAll()")
public class ConfirmationQueries {

    private static final String BY_ID =
            """
            select o.id, o.number, o.email, o.total_minor_units, o.currency, o.status,
                   array(select s.display_name from seller_order part
                           join seller s on s.id = part.seller_id
                          where part.order_id = o.id order by part.position) as sellers,
                   payment.gateway_reference, payment.due_at
              from customer_order o
              left join lateral (
                    select p.gateway_reference, p.due_at from payment p
                     where p.order_id = o.id and p.status = 'PENDING' and p.due_at is not null
                     order by p.created_at desc limit 1) payment on true
             where o.id = :id
            """;

    private final OrderLinks links;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    ConfirmationQueries(OrderLinks links, JdbcClient jdbc, TransactionOperations transactions) {
        this.links = links;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Empty for an order there is none of and for a wrong secret, which sound the same. */
    public Optional<Confirmation> find(OrderId order, String secret) {
        if (!links.opens(order, secret)) {
            return Optional.empty();
        }
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc.sql(BY_ID)
                                                .param("id", order.value())
                                                .query((row, _) -> confirmation(order, row))
                                                .optional()));
    }

    /** What a link to the order has to carry. */
    public String secret(OrderId order) {
        return links.secret(order);
    }

    private static Confirmation confirmation(OrderId order, ResultSet row) throws SQLException {
        return new Confirmation(
                order,
                row.getLong("number"),
                row.getString("email"),
                new Money(
                        row.getLong("total_minor_units"),
                        Currency.getInstance(row.getString("currency"))),
                Arrays.asList((String[]) row.getArray("sellers").getArray()),
                transfer(row));
    }

    private static Confirmation.@Nullable Transfer transfer(ResultSet row) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        var reference = row.getString("gateway_reference");
        return due == null || reference == null
                ? null
                : new Confirmation.Transfer(reference, due.toInstant());
    }
}
