package services.sellers;

import domain.people.Permissions;
import domain.sellers.Checklist;
import domain.sellers.SellerAction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** What a seller sees of itself. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.OWN_SELLER_READ + "')")
public class OwnSellerQueries {

    private final SellerChanges changes;
    private final SellerChecklists checklists;
    private final StoredDocuments documents;
    private final BankAccounts accounts;
    private final CurrentUser currentUser;

    OwnSellerQueries(
            SellerChanges changes,
            SellerChecklists checklists,
            StoredDocuments documents,
            BankAccounts accounts,
            CurrentUser currentUser) {
        this.changes = changes;
        this.checklists = checklists;
        this.documents = documents;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    /** Its actions are the seller's own, such as to submit. */
    public SellerDetails details() {
        var seller = changes.own();
        return SellerDetails.of(seller, ownActions(seller.status().allowedActions()));
    }

    public Checklist checklist() {
        return checklists.of(changes.own());
    }

    public List<DocumentRow> documents() {
        return documents.of(currentUser.sellerId());
    }

    public Optional<MaskedAccount> bankAccount() {
        return accounts.masked(currentUser.sellerId());
    }

    /** Staff and people who only look through a seller's eyes read the same and change nothing. */
    public boolean mayEdit() {
        return currentUser.may(Permissions.OWN_SELLER_EDIT) && changes.own().status().isEditable();
    }

    private Set<SellerAction> ownActions(Set<SellerAction> allowed) {
        if (!currentUser.may(Permissions.OWN_SELLER_EDIT)) {
            return Set.of();
        }
        return allowed.stream()
                .filter(action -> !action.isForOperators())
                .collect(Collectors.toUnmodifiableSet());
    }
}
