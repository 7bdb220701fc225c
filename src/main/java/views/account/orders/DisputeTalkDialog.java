package views.account.orders;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import domain.disputes.Dispute;
import services.purchases.Purchase;
import views.aftersales.AftersalesLabels;
import views.aftersales.EvidenceField;
import views.aftersales.StatementList;
import views.components.Feedback;
import views.components.Texts;

/** What was said about a dispute, and a way to add something or to give it up. */
final class DisputeTalkDialog extends Dialog {

    private final Purchase.Claim claim;
    private final PurchaseActions actions;
    private final StatementList statements;
    private final TextArea text = new TextArea(Texts.of("aftersales.your-words"));
    private final EvidenceField evidence = new EvidenceField();

    DisputeTalkDialog(Purchase.Claim claim, PurchaseActions actions) {
        this.claim = claim;
        this.actions = actions;
        statements =
                new StatementList(statement -> actions.disputes().evidence(claim.id(), statement));
        setHeaderTitle(Texts.of("aftersales.dispute-number", claim.number()));
        setWidth("min(40rem, 94vw)");
        add(AftersalesLabels.badge(claim.status()));
        if (!claim.decision().isBlank()) {
            add(new Paragraph(claim.decision()));
        }
        add(statements);
        getFooter().add(new Button(Texts.of("common.close"), _ -> close()));
        if (actions.allowed() && !claim.status().isFinal()) {
            text.setMaxLength(Dispute.TEXT_MOST_CHARACTERS);
            text.setWidthFull();
            add(text, evidence);
            var withdraw = new Button(Texts.of("aftersales.withdraw"), _ -> withdraw());
            withdraw.addThemeVariants(ButtonVariant.ERROR);
            var send = new Button(Texts.of("aftersales.send"), _ -> send());
            send.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(withdraw, send);
        }
        statements.show(actions.disputes().statements(claim.id()));
    }

    private void send() {
        var sent =
                Feedback.run(
                        () -> actions.disputes().say(claim.id(), text.getValue(), evidence.file()),
                        Texts.of("aftersales.sent"));
        if (sent) {
            text.clear();
            evidence.clear();
            statements.show(actions.disputes().statements(claim.id()));
        }
    }

    private void withdraw() {
        if (Feedback.run(
                () -> actions.disputes().withdraw(claim.id()), Texts.of("aftersales.saved"))) {
            close();
        }
    }
}
