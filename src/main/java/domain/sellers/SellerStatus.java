package domain.sellers;

import static domain.sellers.SellerAction.APPROVE;
import static domain.sellers.SellerAction.CLOSE;
import static domain.sellers.SellerAction.REINSTATE;
import static domain.sellers.SellerAction.REJECT;
import static domain.sellers.SellerAction.REOPEN;
import static domain.sellers.SellerAction.SEND_BACK;
import static domain.sellers.SellerAction.START;
import static domain.sellers.SellerAction.SUBMIT;
import static domain.sellers.SellerAction.SUSPEND;

import java.util.Map;
import java.util.Set;

/** Where a seller is between the application and the end, and what may be done there. */
public enum SellerStatus {
    APPLIED,
    ONBOARDING,
    IN_REVIEW,
    APPROVED,
    REJECTED,
    SUSPENDED,
    CLOSED;

    public Set<SellerAction> allowedActions() {
        return transitions().keySet();
    }

    public boolean isFinal() {
        return transitions().isEmpty();
    }

    /** Whether the seller may change what the marketplace knows about it. */
    public boolean isEditable() {
        return switch (this) {
            case APPLIED, ONBOARDING, IN_REVIEW, APPROVED, SUSPENDED -> true;
            case REJECTED, CLOSED -> false;
        };
    }

    /** Whether the onboarding checklist still matters. */
    public boolean isBeforeApproval() {
        return switch (this) {
            case APPLIED, ONBOARDING, IN_REVIEW -> true;
            case APPROVED, REJECTED, SUSPENDED, CLOSED -> false;
        };
    }

    SellerStatus after(SellerAction action) {
        var next = transitions().get(action);
        if (next == null) {
            throw new SellerRefused(
                    "seller.action-not-allowed",
                    "A seller that is %s does not allow %s",
                    this,
                    action);
        }
        return next;
    }

    // A switch rather than a constant map: a new status does not compile until its ways out are
    // decided here.
    private Map<SellerAction, SellerStatus> transitions() {
        return switch (this) {
            case APPLIED -> Map.of(START, ONBOARDING, REJECT, REJECTED);
            case ONBOARDING -> Map.of(SUBMIT, IN_REVIEW, REJECT, REJECTED, CLOSE, CLOSED);
            case IN_REVIEW -> Map.of(APPROVE, APPROVED, SEND_BACK, ONBOARDING, REJECT, REJECTED);
            case APPROVED -> Map.of(SUSPEND, SUSPENDED, CLOSE, CLOSED);
            case SUSPENDED -> Map.of(REINSTATE, APPROVED, CLOSE, CLOSED);
            case REJECTED -> Map.of(REOPEN, ONBOARDING, CLOSE, CLOSED);
            case CLOSED -> Map.of();
        };
    }
}
