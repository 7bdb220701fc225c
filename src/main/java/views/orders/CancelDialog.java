package views.orders;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiPredicate;
import domain.orders.LineQuantity;
import java.util.List;
import services.orders.details.LineView;
import views.components.Texts;

/** Asks what is taken back, how many of it, and why. */
final class CancelDialog extends Dialog {

    private static final int REASON_MAX_LENGTH = 400;

    CancelDialog(
            List<LineView> lines, SerializableBiPredicate<List<LineQuantity>, String> onSubmit) {
        var quantities = new QuantityFields(lines, true);
        var reason = new TextArea(Texts.of("common.reason"));
        reason.setMaxLength(REASON_MAX_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        var cancel =
                new Button(
                        Texts.of("orders.cancel"),
                        _ -> {
                            if (onSubmit.test(quantities.chosen(), reason.getValue())) {
                                close();
                            }
                        });
        cancel.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        setHeaderTitle(Texts.of("orders.cancel"));
        setCloseOnOutsideClick(false);
        add(new Paragraph(Texts.of("orders.cancel.hint")), quantities, reason);
        getFooter().add(new Button(Texts.of("orders.keep"), _ -> close()), cancel);
    }
}
