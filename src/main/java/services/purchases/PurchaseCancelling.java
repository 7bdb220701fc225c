package services.purchases;

import domain.orders.SellerOrderId;
import domain.people.Permissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** Takes an own order back before its seller has begun with it. */
@Service
@PreAuthorize("hasAuthority('" + Permissions.PURCHASES_EDIT + "')")
public class PurchaseCancelling {

    private final Cancelling cancelling;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final CurrentUser currentUser;

    PurchaseCancelling(
            Cancelling cancelling,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            CurrentUser currentUser) {
        this.cancelling = cancelling;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.currentUser = currentUser;
    }

    public void cancel(SellerOrderId part) {
        transactions.executeWithoutResult(_ -> requireOwn(part));
        cancelling.cancel(part);
    }

    private void requireOwn(SellerOrderId part) {
        var own =
                jdbc.sql("select count(*) from seller_order where id = :id and customer_id = :me")
                        .param("id", part.value())
                        .param("me", currentUser.id().value())
                        .query(Integer.class)
                        .single();
        if (own == 0) {
            throw new NotFound("order", part);
        }
    }
}
