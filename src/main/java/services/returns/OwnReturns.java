package services.returns;

import domain.people.Permissions;
import domain.returns.ReturnId;
import domain.returns.ReturnStep;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** What a seller does about goods that come back to it. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_RETURNS_HANDLE + "')")
public class OwnReturns {

    private final ReturnHandling handling;
    private final CurrentUser currentUser;

    OwnReturns(ReturnHandling handling, CurrentUser currentUser) {
        this.handling = handling;
        this.currentUser = currentUser;
    }

    public void take(ReturnId id, ReturnStep step) {
        var request = handling.lock(id);
        if (!request.seller().equals(currentUser.sellerId())) {
            throw new NotFound("return", id);
        }
        handling.take(request, step);
    }
}
