package views.components.sellers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializablePredicate;
import views.components.Texts;

/** Asks once more, and for a reason where one is needed; stays open when it was refused. */
public final class ReasonDialog extends Dialog {

    private static final int REASON_MAX_LENGTH = 500;

    private final TextArea reason = new TextArea(Texts.of("common.reason"));
    private final boolean needsReason;

    /**
     * @param onConfirm takes the reason and returns whether it went through
     */
    public ReasonDialog(
            String title,
            String sentence,
            boolean needsReason,
            SerializablePredicate<String> onConfirm) {
        this.needsReason = needsReason;
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        reason.setMaxLength(REASON_MAX_LENGTH);
        reason.setRequiredIndicatorVisible(needsReason);
        reason.setWidthFull();
        reason.setHelperText(Texts.of("sellers.reason.help"));
        var confirm = new Button(title, _ -> confirm(onConfirm));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(sentence), reason);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), confirm);
    }

    private void confirm(SerializablePredicate<String> onConfirm) {
        if (needsReason && reason.getValue().isBlank()) {
            reason.setErrorMessage(Texts.of("sellers.reason.missing"));
            reason.setInvalid(true);
            reason.focus();
        } else if (onConfirm.test(reason.getValue())) {
            close();
        }
    }
}
