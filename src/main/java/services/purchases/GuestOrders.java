package services.purchases;

import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import services.orders.OrderLinks;
import services.shared.ActingAs;
import services.shared.NotFound;

/** An order for whoever has its link. */
@Service
@PreAuthorize("permitAll()")
public class GuestOrders {

    private final PurchaseReading reading;
    private final Cancelling cancelling;
    private final OrderLinks links;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    GuestOrders(
            PurchaseReading reading,
            Cancelling cancelling,
            OrderLinks links,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.reading = reading;
        this.cancelling = cancelling;
        this.links = links;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Empty for a number that is none and for a secret that is not its, which sound the same. */
    public Optional<Purchase> find(long number, String secret) {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ ->
                                        order(number)
                                                .filter(id -> links.opens(id, secret))
                                                .map(reading::require)));
    }

    /** Before the seller has accepted it. */
    public void cancel(long number, String secret, SellerOrderId part) {
        var isOfTheOrder =
                find(number, secret).stream()
                        .flatMap(purchase -> purchase.parts().stream())
                        .anyMatch(one -> one.id().equals(part));
        if (!isOfTheOrder) {
            throw new NotFound("order", number);
        }
        cancelling.cancel(part);
    }

    private Optional<OrderId> order(long number) {
        return jdbc.sql("select id from customer_order where number = :number")
                .param("number", number)
                .query((row, _) -> new OrderId(row.getObject("id", UUID.class)))
                .optional();
    }
}
