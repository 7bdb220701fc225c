package views.gateways;

import domain.shared.Money;
import java.util.Currency;
import services.payments.TestConfirmations.Confirmation;
import views.components.Texts;
import views.shop.ShopFrame;

/** What the test gateway's page shows. */
public record ConfirmationModel(ShopFrame frame, String action, Confirmation payment) {

    public String amount() {
        return frame.text()
                .money(
                        new Money(
                                payment.amountMinorUnits(),
                                Currency.getInstance(payment.currency())));
    }

    public String title() {
        return Texts.in(frame.text().locale(), "payments.confirm.title");
    }

    public String explanation() {
        return Texts.in(frame.text().locale(), "payments.confirm.explanation");
    }

    public String approve() {
        return Texts.in(frame.text().locale(), "payments.confirm.approve", amount());
    }

    public String decline() {
        return Texts.in(frame.text().locale(), "payments.confirm.decline");
    }

    public String decided() {
        return Texts.in(frame.text().locale(), "payments.confirm.decided");
    }

    public String goOn() {
        return Texts.in(frame.text().locale(), "payments.confirm.go-on");
    }
}
