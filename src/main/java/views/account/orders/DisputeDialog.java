package views.account.orders;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import domain.disputes.Dispute;
import domain.disputes.DisputeReason;
import domain.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;
import services.disputes.DisputeOpening;
import services.purchases.Purchase;
import views.aftersales.AftersalesLabels;
import views.components.Feedback;
import views.components.Formats;
import views.components.Texts;

/** Asks what went wrong, and how much of the money is claimed. */
final class DisputeDialog extends Dialog {

    private final Select<DisputeReason> reason = new Select<>();
    private final BigDecimalField amount = new BigDecimalField(Texts.of("aftersales.claimed"));
    private final TextArea claim = new TextArea(Texts.of("aftersales.what-happened"));

    /** Says so where everything was paid back already. */
    static void open(Purchase.Part part, DisputeOpening disputes) {
        var claimable = disputes.claimable(part.id());
        if (claimable.isPositive()) {
            new DisputeDialog(part, claimable, disputes).open();
        } else {
            Feedback.refused(Texts.of("aftersales.dispute.nothing"));
        }
    }

    private DisputeDialog(Purchase.Part part, Money claimable, DisputeOpening disputes) {
        setHeaderTitle(Texts.of("aftersales.open-dispute"));
        setCloseOnOutsideClick(false);
        setWidth("min(36rem, 94vw)");
        reason.setLabel(Texts.of("common.reason"));
        reason.setItems(DisputeReason.values());
        reason.setItemLabelGenerator(AftersalesLabels::of);
        reason.setValue(DisputeReason.NOT_RECEIVED);
        reason.setWidthFull();
        amount.setValue(claimable.amount());
        amount.setSuffixComponent(new Span(claimable.currency().getCurrencyCode()));
        amount.setHelperText(Texts.of("aftersales.at-most", Formats.money(claimable)));
        claim.setMaxLength(Dispute.TEXT_MOST_CHARACTERS);
        claim.setRequiredIndicatorVisible(true);
        claim.setWidthFull();
        var submit =
                new Button(
                        Texts.of("aftersales.open-dispute"),
                        _ -> submit(part, claimable, disputes));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(Texts.of("aftersales.open-dispute.intro", part.sellerName())),
                reason,
                amount,
                claim);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), submit);
    }

    private void submit(Purchase.Part part, Money claimable, DisputeOpening disputes) {
        var done =
                Feedback.run(
                        () ->
                                disputes.open(
                                        part.id(),
                                        Optional.ofNullable(reason.getValue())
                                                .orElse(DisputeReason.OTHER),
                                        claim.getValue(),
                                        Money.of(
                                                        Optional.ofNullable(amount.getValue())
                                                                .orElse(BigDecimal.ZERO),
                                                        claimable.currency())
                                                .minorUnits()),
                        Texts.of("aftersales.dispute.opened"));
        if (done) {
            close();
        }
    }
}
