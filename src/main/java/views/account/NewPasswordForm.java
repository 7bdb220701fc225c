package views.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import domain.people.PasswordRule;
import java.util.Optional;
import views.components.Texts;

/** A new password, typed twice. */
final class NewPasswordForm extends Composite<Div> {

    private final PasswordField password = new PasswordField(Texts.of("people.new-password"));
    private final PasswordField again = new PasswordField(Texts.of("people.new-password-again"));

    NewPasswordForm() {
        getContent().addClassName("door-fields");
        for (var field : new PasswordField[] {password, again}) {
            field.setRequiredIndicatorVisible(true);
            field.getElement().setAttribute("autocomplete", "new-password");
            getContent().add(field);
        }
        password.setHelperText(Texts.of("people.password-help", PasswordRule.MIN_LENGTH));
    }

    /** Empty, with the field marked, while both are not the same. */
    Optional<String> value() {
        var same = password.getValue().equals(again.getValue());
        again.setInvalid(!same);
        again.setErrorMessage(Texts.of("people.passwords-differ"));
        if (!same) {
            again.focus();
            return Optional.empty();
        }
        return Optional.of(password.getValue());
    }
}
