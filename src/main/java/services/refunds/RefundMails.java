package services.refunds;

import domain.refunds.RefundHappening;
import domain.shared.Money;
import java.util.Currency;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import services.notifications.PartyMails;

/** Tells shoppers that money is on its way back. */
@Component
class RefundMails {

    private final PartyMails mails;

    RefundMails(PartyMails mails) {
        this.mails = mails;
    }

    @ApplicationModuleListener
    void on(RefundHappening.RefundIssued issued) {
        mails.toShopper(
                issued.order(),
                "refund-issued",
                new Money(issued.amount(), Currency.getInstance(issued.currency())).toString());
    }
}
