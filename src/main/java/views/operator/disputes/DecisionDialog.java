package views.operator.disputes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import domain.disputes.Dispute;
import domain.shared.DomainException;
import domain.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import services.disputes.DisputeRow;
import views.components.Feedback;
import views.components.Formats;
import views.components.Texts;

/** Asks how a dispute is decided, and why; stays open when it was refused. */
final class DecisionDialog extends Dialog {

    /** Decides, and says whether it went through. */
    interface Decision extends Serializable {
        boolean decide(long awardedMinorUnits, String why);
    }

    private enum Outcome {
        FULL,
        PART,
        NONE
    }

    private final DisputeRow row;
    private final Decision decision;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final BigDecimalField part = new BigDecimalField(Texts.of("aftersales.awarded"));
    private final TextArea why = new TextArea(Texts.of("aftersales.decision"));

    DecisionDialog(DisputeRow row, Decision decision) {
        this.row = row;
        this.decision = decision;
        outcome.setLabel(Texts.of("aftersales.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(
                one -> Texts.of("aftersales.outcome." + one.name(), Formats.money(row.amount())));
        outcome.addValueChangeListener(event -> part.setVisible(event.getValue() == Outcome.PART));
        outcome.setValue(Outcome.FULL);
        part.setSuffixComponent(new Span(row.amount().currency().getCurrencyCode()));
        part.setVisible(false);
        why.setRequiredIndicatorVisible(true);
        why.setMaxLength(Dispute.TEXT_MOST_CHARACTERS);
        why.setWidthFull();
        var submit = new Button(Texts.of("aftersales.decide"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of("aftersales.decide"));
        setCloseOnOutsideClick(false);
        setWidth("min(36rem, 94vw)");
        add(new Paragraph(Texts.of("aftersales.decide.hint")), outcome, part, why);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), submit);
    }

    private void submit() {
        try {
            if (decision.decide(award(), why.getValue())) {
                close();
            }
        } catch (DomainException refusal) {
            Feedback.refused(refusal);
        }
    }

    private long award() {
        return switch (Optional.ofNullable(outcome.getValue()).orElse(Outcome.FULL)) {
            case FULL -> row.amount().minorUnits();
            case NONE -> 0;
            case PART ->
                    Money.of(
                                    Optional.ofNullable(part.getValue()).orElse(BigDecimal.ZERO),
                                    row.amount().currency())
                            .minorUnits();
        };
    }
}
