package views.account.orders;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import domain.orders.LineQuantity;
import domain.orders.OrderLineId;
import domain.returns.ReturnAsked;
import domain.returns.ReturnReason;
import domain.returns.ReturnRequest;
import domain.returns.ReturnWish;
import domain.returns.ReturnableLine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import services.purchases.Purchase;
import services.returns.ReturnChoices;
import services.returns.ReturnRequests;
import views.aftersales.AftersalesLabels;
import views.components.Feedback;
import views.components.Texts;

/** Asks what shall go back, why, and what for. */
final class ReturnDialog extends Dialog {

    private final Map<OrderLineId, IntegerField> counts = new LinkedHashMap<>();
    private final Select<ReturnReason> reason = new Select<>();
    private final RadioButtonGroup<ReturnWish> wish = new RadioButtonGroup<>();
    private final TextArea comment = new TextArea(Texts.of("aftersales.comment"));

    /** Says so where nothing can be sent back any more. */
    static void open(Purchase.Part part, ReturnRequests returns) {
        var choices = returns.choices(part.id());
        if (choices.isEmpty()) {
            Feedback.refused(Texts.of("aftersales.send-back.nothing"));
        } else {
            new ReturnDialog(part, choices, returns).open();
        }
    }

    private ReturnDialog(Purchase.Part part, ReturnChoices choices, ReturnRequests returns) {
        setHeaderTitle(Texts.of("aftersales.send-back"));
        setCloseOnOutsideClick(false);
        setWidth("min(36rem, 94vw)");
        add(new Paragraph(Texts.of("aftersales.send-back.intro", part.sellerName())));
        choices.lines().forEach(line -> add(count(line)));
        reason.setLabel(Texts.of("common.reason"));
        reason.setItems(choices.reasons());
        reason.setItemLabelGenerator(AftersalesLabels::of);
        reason.setValue(choices.reasons().getFirst());
        reason.setWidthFull();
        wish.setLabel(Texts.of("aftersales.wished"));
        wish.setItems(ReturnWish.values());
        wish.setItemLabelGenerator(AftersalesLabels::of);
        wish.setValue(ReturnWish.REFUND);
        comment.setMaxLength(ReturnRequest.COMMENT_MOST_CHARACTERS);
        comment.setWidthFull();
        var submit =
                new Button(
                        Texts.of("aftersales.send-back.ask"),
                        _ -> {
                            var done =
                                    Feedback.run(
                                            () -> returns.ask(part.id(), asked()),
                                            Texts.of("aftersales.send-back.asked"));
                            if (done) {
                                close();
                            }
                        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(reason, wish, comment);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), submit);
    }

    private IntegerField count(ReturnableLine line) {
        var field = new IntegerField(line.title());
        field.setMin(0);
        field.setMax(line.quantity());
        field.setValue(0);
        field.setStepButtonsVisible(true);
        field.setHelperText(Texts.of("aftersales.send-back.most", line.quantity()));
        field.setWidthFull();
        counts.put(line.line(), field);
        return field;
    }

    private ReturnAsked asked() {
        var lines =
                counts.entrySet().stream()
                        .filter(entry -> number(entry.getValue()) > 0)
                        .map(entry -> new LineQuantity(entry.getKey(), number(entry.getValue())))
                        .toList();
        return new ReturnAsked(
                lines,
                Optional.ofNullable(reason.getValue()).orElse(ReturnReason.CHANGED_MIND),
                comment.getValue(),
                Optional.ofNullable(wish.getValue()).orElse(ReturnWish.REFUND));
    }

    private static int number(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(0);
    }
}
