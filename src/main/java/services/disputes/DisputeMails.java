package services.disputes;

import domain.disputes.DisputeHappening;
import domain.shared.Money;
import java.util.Currency;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import services.notifications.PartyMails;

/** Writes to both parties what became of their dispute. */
@Component
class DisputeMails {

    private final PartyMails mails;

    DisputeMails(PartyMails mails) {
        this.mails = mails;
    }

    @ApplicationModuleListener
    void on(DisputeHappening happening) {
        switch (happening) {
            case DisputeHappening.DisputeOpened opened -> {
                var amount = money(opened.amount(), opened.currency());
                mails.toSeller(opened.seller(), path(opened), "dispute-opened", amount);
                mails.toShopper(opened.order(), "dispute-received", amount);
            }
            case DisputeHappening.DisputeAnswered answered ->
                    mails.toShopper(answered.order(), "dispute-answered");
            case DisputeHappening.DisputeDecided decided -> {
                var mail = decided.awarded() == 0 ? "dispute-won" : "dispute-lost";
                var awarded = money(decided.awarded(), decided.currency());
                mails.toSeller(decided.seller(), path(decided), mail, awarded, decided.decision());
                mails.toShopper(decided.order(), mail + "-shopper", awarded, decided.decision());
            }
            case DisputeHappening.DisputeWithdrawn withdrawn ->
                    mails.toSeller(withdrawn.seller(), path(withdrawn), "dispute-withdrawn");
        }
    }

    private static String path(DisputeHappening happening) {
        return "seller/disputes/" + happening.dispute();
    }

    private static String money(long minorUnits, String currency) {
        return new Money(minorUnits, Currency.getInstance(currency)).toString();
    }
}
