package services.sellers;

import domain.people.Permissions;
import domain.sellers.Checklist;
import domain.sellers.SellerAction;
import domain.sellers.SellerStatus;
import domain.shared.SellerId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** Everything the marketplace knows about one seller, for operators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.SELLERS_READ + "')")
public class SellerFile {

    private static final String HISTORY =
            """
            select from_status, to_status, reason, changed_by, at
              from seller_status_change
             where seller_id = :seller
             order by id desc
             limit 200
            """;

    private static final String AUDIT =
            """
            select at, actor_name, action, coalesce(before_value::text, '') as before_value,
                   coalesce(after_value::text, '') as after_value, coalesce(reason, '') as reason
              from audit_entry
             where seller_id = :seller
             order by id desc
             limit 100
            """;

    private final SellerChanges changes;
    private final SellerChecklists checklists;
    private final StoredDocuments documents;
    private final BankAccounts accounts;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    SellerFile(
            SellerChanges changes,
            SellerChecklists checklists,
            StoredDocuments documents,
            BankAccounts accounts,
            JdbcClient jdbc,
            CurrentUser currentUser) {
        this.changes = changes;
        this.checklists = checklists;
        this.documents = documents;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    public SellerDetails require(SellerId id) {
        var seller = changes.require(id);
        return SellerDetails.of(seller, actionsIn(seller.status()));
    }

    public Checklist checklist(SellerId id) {
        return checklists.of(changes.require(id));
    }

    public List<DocumentRow> documents(SellerId id) {
        return documents.of(id);
    }

    public Optional<MaskedAccount> bankAccount(SellerId id) {
        return accounts.masked(id);
    }

    /** The latest 200 steps, latest first. */
    public List<StatusChange> history(SellerId id) {
        return jdbc.sql(HISTORY)
                .param("seller", id.value())
                .query(
                        (row, _) ->
                                new StatusChange(
                                        Optional.ofNullable(row.getString("from_status"))
                                                .map(SellerStatus::valueOf)
                                                .orElse(null),
                                        SellerStatus.valueOf(row.getString("to_status")),
                                        row.getString("reason"),
                                        row.getString("changed_by"),
                                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** The latest 100 entries, latest first. */
    @PreAuthorize("hasAuthority('" + Permissions.AUDIT_READ + "')")
    public List<AuditLine> audit(SellerId id) {
        return jdbc.sql(AUDIT)
                .param("seller", id.value())
                .query(
                        (row, _) ->
                                new AuditLine(
                                        row.getTimestamp("at").toInstant(),
                                        row.getString("actor_name"),
                                        row.getString("action"),
                                        row.getString("before_value"),
                                        row.getString("after_value"),
                                        row.getString("reason")))
                .list();
    }

    private Set<SellerAction> actionsIn(SellerStatus status) {
        if (!currentUser.may(Permissions.SELLERS_REVIEW)) {
            return Set.of();
        }
        return status.allowedActions().stream()
                .filter(SellerAction::isForOperators)
                .collect(Collectors.toUnmodifiableSet());
    }
}
