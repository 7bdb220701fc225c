package services.returns;

import domain.people.Permissions;
import domain.returns.ReturnId;
import domain.returns.ReturnStep;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an operator does about a return in a seller's place. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.ORDERS_MANAGE + "')")
public class ReturnInterventions {

    private final ReturnHandling handling;

    ReturnInterventions(ReturnHandling handling) {
        this.handling = handling;
    }

    public void take(ReturnId id, ReturnStep step) {
        handling.take(handling.lock(id), step);
    }
}
