package services.checkout.completion;

import domain.payments.PaymentHappening;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Goes on with carts and added lines when their money came without anybody waiting for it. Hears
 * everything at least once; what it does, it does once.
 */
@Component
class PaymentListener {

    private static final String NOT_PAID = "Not paid in time";
    private static final String LET_GO = "The payment was cancelled";

    private final OrderCompletion completion;
    private final SupplementClearing supplements;

    PaymentListener(OrderCompletion completion, SupplementClearing supplements) {
        this.completion = completion;
        this.supplements = supplements;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(PaymentHappening.Authorised authorised) {
        Optional.ofNullable(authorised.cart())
                .ifPresentOrElse(
                        completion::complete, () -> supplements.clear(authorised.payment()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(PaymentHappening.Expired expired) {
        Optional.ofNullable(expired.cart()).ifPresent(cart -> completion.unpaid(cart, NOT_PAID));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(PaymentHappening.Voided voided) {
        Optional.ofNullable(voided.cart()).ifPresent(cart -> completion.unpaid(cart, LET_GO));
    }
}
