package views.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import services.people.OwnAccount;
import views.components.Feedback;
import views.components.Texts;

/** Changes the password; every session ends with it, so the log-in page comes next. */
final class ChangePasswordForm extends Composite<Div> {

    private final OwnAccount account;
    private final PasswordField present =
            new PasswordField(Texts.of("people.change-password.present"));
    private final NewPasswordForm form = new NewPasswordForm();

    ChangePasswordForm(OwnAccount account) {
        this.account = account;
        present.setRequiredIndicatorVisible(true);
        present.getElement().setAttribute("autocomplete", "current-password");
        getContent().addClassName("profile-form");
        getContent().add(present, form, new Button(Texts.of("people.reset.submit"), _ -> submit()));
    }

    private void submit() {
        form.value()
                .filter(
                        chosen ->
                                Feedback.run(
                                        () -> account.changePassword(present.getValue(), chosen),
                                        Texts.of("people.reset.done")))
                .ifPresent(_ -> UI.getCurrent().getPage().setLocation("login"));
    }
}
