package views.account.orders;

import com.vaadin.flow.spring.annotation.SpringComponent;
import domain.people.Permissions;
import services.disputes.DisputeOpening;
import services.orders.messages.ShopperMessages;
import services.purchases.PurchaseCancelling;
import services.returns.ReturnRequests;
import services.reviews.ReviewWriting;
import services.shared.CurrentUser;

/** Everything a shopper may do about an order, for the parts of its page. */
@SpringComponent
class PurchaseActions {

    private final PurchaseCancelling cancelling;
    private final ReturnRequests returns;
    private final DisputeOpening disputes;
    private final ReviewWriting reviews;
    private final ShopperMessages messages;
    private final CurrentUser currentUser;

    PurchaseActions(
            PurchaseCancelling cancelling,
            ReturnRequests returns,
            DisputeOpening disputes,
            ReviewWriting reviews,
            ShopperMessages messages,
            CurrentUser currentUser) {
        this.cancelling = cancelling;
        this.returns = returns;
        this.disputes = disputes;
        this.reviews = reviews;
        this.messages = messages;
        this.currentUser = currentUser;
    }

    /** Who looks through somebody's eyes sees everything and does nothing. */
    boolean allowed() {
        return currentUser.may(Permissions.PURCHASES_EDIT);
    }

    PurchaseCancelling cancelling() {
        return cancelling;
    }

    ReturnRequests returns() {
        return returns;
    }

    DisputeOpening disputes() {
        return disputes;
    }

    ReviewWriting reviews() {
        return reviews;
    }

    ShopperMessages messages() {
        return messages;
    }
}
