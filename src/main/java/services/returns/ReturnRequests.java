package services.returns;

import domain.orders.SellerOrderId;
import domain.people.Permissions;
import domain.returns.ReturnAsked;
import domain.returns.ReturnId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** What a shopper with an account may ask for: to send goods of own orders back. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.PURCHASES_EDIT + "')")
public class ReturnRequests {

    private final ReturnAsking asking;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    ReturnRequests(ReturnAsking asking, JdbcClient jdbc, CurrentUser currentUser) {
        this.asking = asking;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    public ReturnChoices choices(SellerOrderId order) {
        requireOwn("seller_order", "order", order.value());
        return asking.choices(order);
    }

    public ReturnId ask(SellerOrderId order, ReturnAsked asked) {
        requireOwn("seller_order", "order", order.value());
        return asking.ask(order, asked);
    }

    public void withdraw(ReturnId id) {
        requireOwn("return_request", "return", id.value());
        asking.withdraw(id, currentUser.name());
    }

    /** Also people who sell or run the marketplace see here only what they bought themselves. */
    private void requireOwn(String table, String kind, UUID id) {
        var own =
                jdbc.sql(
                                "select count(*) from %s where id = :id and customer_id = :me"
                                        .formatted(table))
                        .param("id", id)
                        .param("me", currentUser.id().value())
                        .query(Integer.class)
                        .single();
        if (own == 0) {
            throw new NotFound(kind, id);
        }
    }
}
