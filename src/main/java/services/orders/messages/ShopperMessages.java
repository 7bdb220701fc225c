package services.orders.messages;

import domain.orders.Party;
import domain.orders.SellerOrderId;
import domain.people.Permissions;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import services.orders.OrderLinks;
import services.orders.internal.SellerOrderTable;
import services.orders.internal.SellerOrderTable.Kept;
import services.shared.ActingAs;
import services.shared.CurrentUser;
import services.shared.NotFound;

/**
 * Messages about a seller order, as the shopper reads and writes them, with an account or without.
 */
@Service
@Transactional
public class ShopperMessages {

    private final MessageTable messages;
    private final SellerOrderTable orders;
    private final OrderLinks links;
    private final CurrentUser currentUser;
    private final TransactionOperations transactions;

    ShopperMessages(
            MessageTable messages,
            SellerOrderTable orders,
            OrderLinks links,
            CurrentUser currentUser,
            TransactionOperations transactions) {
        this.messages = messages;
        this.orders = orders;
        this.links = links;
        this.currentUser = currentUser;
        this.transactions = transactions;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.PURCHASES_READ + "')")
    public List<MessageRow> of(SellerOrderId order) {
        return messages.of(requireMine(order).state().id());
    }

    @PreAuthorize("hasAuthority('" + Permissions.PURCHASES_EDIT + "')")
    public void write(SellerOrderId order, String text) {
        messages.add(requireMine(order), Party.SHOPPER, currentUser.name(), text);
    }

    /** For somebody who came by the link to the order. */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.NEVER)
    public List<MessageRow> ofGuest(SellerOrderId order, String secret) {
        return asGuest(order, secret, found -> messages.of(found.state().id()));
    }

    /** For somebody who came by the link to the order. */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.NEVER)
    public void writeAsGuest(SellerOrderId order, String secret, String author, String text) {
        var _ =
                asGuest(
                        order,
                        secret,
                        found -> {
                            messages.add(found, Party.SHOPPER, author, text);
                            return true;
                        });
    }

    private <T> T asGuest(SellerOrderId id, String secret, Function<Kept, T> work) {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ ->
                                        orders.find(id)
                                                .filter(
                                                        found ->
                                                                links.opens(
                                                                        found.state().order(),
                                                                        secret))
                                                .map(work)
                                                .orElseThrow(() -> new NotFound("order", id))));
    }

    private Kept requireMine(SellerOrderId id) {
        return orders.find(id)
                .filter(found -> currentUser.id().value().equals(found.customer()))
                .orElseThrow(() -> new NotFound("order", id));
    }
}
