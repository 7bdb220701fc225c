package services.disputes;

import domain.disputes.Dispute;
import domain.disputes.DisputeHappening;
import domain.disputes.DisputeId;
import domain.disputes.DisputeReason;
import domain.disputes.DisputeRefused;
import domain.disputes.DisputedOrder;
import domain.orders.Party;
import domain.orders.SellerOrderId;
import domain.people.Permissions;
import domain.shared.Money;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.orders.SellerOrderEvents;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** What a shopper may do about an own order that went wrong. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.PURCHASES_EDIT + "')")
public class DisputeOpening {

    private final StoredDisputes stored;
    private final StoredStatements statements;
    private final DisputeChanges changes;
    private final SellerOrderEvents sellerOrders;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    DisputeOpening(
            StoredDisputes stored,
            StoredStatements statements,
            DisputeChanges changes,
            SellerOrderEvents sellerOrders,
            JdbcClient jdbc,
            CurrentUser currentUser,
            Clock clock) {
        this.stored = stored;
        this.statements = statements;
        this.changes = changes;
        this.sellerOrders = sellerOrders;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The most that can be claimed. */
    @Transactional(readOnly = true)
    public Money claimable(SellerOrderId order) {
        var about = about(order);
        return new Money(about.refundable(), Currency.getInstance(about.currency()));
    }

    public DisputeId open(SellerOrderId order, DisputeReason reason, String claim, long amount) {
        var now = clock.instant();
        var dispute = Dispute.open(DisputeId.next(), about(order), amount, claim, now);
        if (!stored.insert(dispute, reason, claim)) {
            throw new DisputeRefused(
                    "dispute.open-already", "There is a dispute about this order already");
        }
        changes.tell(
                dispute,
                new DisputeHappening.DisputeOpened(
                        dispute.id(),
                        dispute.order(),
                        order,
                        dispute.seller(),
                        dispute.amount(),
                        dispute.currency(),
                        now));
        return dispute.id();
    }

    public void say(DisputeId id, String text, @Nullable EvidenceFile evidence) {
        var dispute = own(id).requireUndecided();
        statements.add(dispute, Party.SHOPPER, text, evidence);
        changes.said(dispute);
    }

    public void withdraw(DisputeId id) {
        var dispute = own(id).withdraw();
        changes.save(
                dispute,
                new DisputeHappening.DisputeWithdrawn(
                        id,
                        dispute.sellerOrder(),
                        dispute.seller(),
                        dispute.amount(),
                        dispute.currency(),
                        clock.instant()));
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.PURCHASES_READ + "')")
    public List<StatementRow> statements(DisputeId id) {
        requireOwn("dispute", "dispute", id.value());
        return statements.of(id);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.PURCHASES_READ + "')")
    public EvidenceContent evidence(DisputeId id, UUID statement) {
        requireOwn("dispute", "dispute", id.value());
        return statements.open(id, statement);
    }

    private DisputedOrder about(SellerOrderId id) {
        requireOwn("seller_order", "order", id.value());
        var order = sellerOrders.require(id);
        return new DisputedOrder(
                order.order(), id, order.seller(), order.refundable(), order.currency());
    }

    private Dispute own(DisputeId id) {
        requireOwn("dispute", "dispute", id.value());
        return changes.lock(id);
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
