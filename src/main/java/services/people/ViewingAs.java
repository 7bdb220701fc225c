package services.people;

import domain.people.Permissions;
import domain.people.UserRepository;
import domain.shared.Refused;
import domain.shared.UserId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import services.audit.AuditedAct;
import services.shared.ActingAs;
import services.shared.CurrentUser;
import services.shared.NotFound;
import services.shared.SignedIn;

/**
 * Looking through somebody's eyes to help them: everything they see, nothing they could change.
 * Operators cannot be looked through: their eyes may see more than the viewer's.
 */
@Service
public class ViewingAs {

    private final UserRepository users;
    private final Identities identities;
    private final LoginRecords records;
    private final CurrentUser currentUser;
    private final TransactionOperations transactions;

    ViewingAs(
            UserRepository users,
            Identities identities,
            LoginRecords records,
            CurrentUser currentUser,
            TransactionOperations transactions) {
        this.users = users;
        this.identities = identities;
        this.records = records;
        this.currentUser = currentUser;
        this.transactions = transactions;
    }

    /** Who to be from now on: the person, read-only, marked with the viewer's e-mail address. */
    @Transactional
    @PreAuthorize("hasAuthority('" + Permissions.USERS_VIEW_AS + "')")
    public SignedIn start(UserId person) {
        var viewer = currentUser.require();
        var viewed =
                ActingAs.systemGet(() -> identities.active(person))
                        .orElseThrow(() -> new NotFound("active user", person));
        if (viewed.isOperator()) {
            throw new Refused("view-as.operator", "Operators cannot be viewed as");
        }
        records.as(viewer, AuditedAct.of("user.view-as", "user", person));
        return viewed.viewedBy(viewer.email());
    }

    /** Who to be again. */
    @PreAuthorize("isAuthenticated()")
    public SignedIn end() {
        var viewed = currentUser.require();
        var viewer = viewed.viewedBy();
        if (viewer == null) {
            throw new Refused("view-as.not-viewing", "This session views nobody");
        }
        // The viewed person's transaction would not see all the operator may see.
        return ActingAs.systemGet(() -> transactions.execute(_ -> back(viewer, viewed)));
    }

    private SignedIn back(String viewer, SignedIn viewed) {
        var operator =
                users.findByEmail(viewer)
                        .flatMap(user -> identities.active(user.id()))
                        .orElseThrow(() -> new AccessDeniedException("The viewer is gone"));
        records.as(operator, AuditedAct.of("user.view-as-end", "user", viewed.id()));
        return operator;
    }
}
