package services.orders.documents;

import domain.orders.OrderId;
import domain.people.Permissions;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.orders.OrderLinks;
import services.shared.ActingAs;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** The papers of an order for whoever ordered, with an account or by the order's link. */
@Service
public class ShopperDocuments {

    private final DocumentArchive archive;
    private final ConfirmationPapers confirmations;
    private final OrderLinks links;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    ShopperDocuments(
            DocumentArchive archive,
            ConfirmationPapers confirmations,
            OrderLinks links,
            CurrentUser currentUser,
            JdbcClient jdbc,
            TransactionOperations transactions) {
        this.archive = archive;
        this.confirmations = confirmations;
        this.links = links;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** The confirmation and what sellers have written so far. */
    @PreAuthorize("hasAuthority('" + Permissions.PURCHASES_READ + "')")
    public List<DocumentRow> of(OrderId order) {
        var mine = mine(order);
        return asSystem(() -> list(mine));
    }

    @PreAuthorize("hasAuthority('" + Permissions.PURCHASES_READ + "')")
    public PrintedDocument open(OrderId order, UUID document) {
        var mine = mine(order);
        return asSystem(() -> read(mine, document));
    }

    /** For somebody who came by the link to the order. */
    @PreAuthorize("permitAll()")
    public List<DocumentRow> ofGuest(OrderId order, String secret) {
        var opened = opened(order, secret);
        return asSystem(() -> list(opened));
    }

    /** For somebody who came by the link to the order. */
    @PreAuthorize("permitAll()")
    public PrintedDocument openAsGuest(OrderId order, String secret, UUID document) {
        var opened = opened(order, secret);
        return asSystem(() -> read(opened, document));
    }

    private List<DocumentRow> list(OrderId order) {
        confirmations.keepOnce(order);
        return archive.of(order);
    }

    private PrintedDocument read(OrderId order, UUID document) {
        return archive.open(order, document).orElseThrow(() -> new NotFound("document", document));
    }

    private OrderId mine(OrderId order) {
        var me = currentUser.id().value();
        var count =
                asSystem(
                        () ->
                                jdbc.sql(
                                                """
                                                select count(*) from customer_order
                                                 where id = :id and customer_id = :me
                                                """)
                                        .param("id", order.value())
                                        .param("me", me)
                                        .query(Integer.class)
                                        .single());
        if (count == 0) {
            throw new NotFound("order", order);
        }
        return order;
    }

    private OrderId opened(OrderId order, String secret) {
        if (!links.opens(order, secret)) {
            throw new NotFound("order", order);
        }
        return order;
    }

    private <T> T asSystem(Supplier<T> work) {
        return ActingAs.systemGet(() -> transactions.execute(_ -> work.get()));
    }
}
