package views.catalog;

import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializablePredicate;
import domain.catalog.Product;
import views.components.Texts;

/** Asks why, before something is done that the other side will want to understand. */
public final class ReasonDialog extends Dialog {

    /**
     * @param onReason returns whether it went through; the dialog stays open if not
     */
    public ReasonDialog(String title, String action, SerializablePredicate<String> onReason) {
        var reason = new TextArea(Texts.of("common.reason"));
        reason.setMaxLength(Product.REASON_MAX_LENGTH);
        reason.setWidthFull();
        reason.setRequired(true);
        reason.focus();
        var submit =
                new Button(
                        action,
                        _ -> {
                            if (onReason.test(reason.getValue())) {
                                close();
                            }
                        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(title);
        add(reason);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), submit);
        var _ =
                Shortcuts.addShortcutListener(
                                this,
                                submit::click,
                                com.vaadin.flow.component.Key.ENTER,
                                com.vaadin.flow.component.KeyModifier.CONTROL)
                        .listenOn(this);
    }
}
