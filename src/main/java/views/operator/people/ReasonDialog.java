package views.operator.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import domain.shared.UserId;
import java.io.Serializable;
import views.components.Feedback;
import views.components.Texts;

/** Asks why before something is done to an account; the reason goes into the audit log. */
final class ReasonDialog extends Dialog {

    /** What is done with the reason. */
    @FunctionalInterface
    interface Act extends Serializable {
        void on(UserId person, String reason);
    }

    /**
     * @param key of the button that led here; {@code .explained} and {@code .done} belong to it
     */
    ReasonDialog(String key, String name, UserId person, Act act) {
        var reason = new TextArea(Texts.of("common.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.setWidthFull();
        var submit =
                new Button(
                        Texts.of(key),
                        _ -> {
                            var done =
                                    Feedback.run(
                                            () -> act.on(person, reason.getValue()),
                                            Texts.of(key + ".done", name));
                            if (done) {
                                close();
                            }
                        });
        submit.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);

        setHeaderTitle(Texts.of(key + ".title", name));
        setCloseOnOutsideClick(false);
        add(new Paragraph(Texts.of(key + ".explained")), reason);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), submit);
    }
}
