package views.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import domain.people.PasswordRule;
import services.people.SignUp;
import services.people.SigningUp;
import views.components.Feedback;
import views.components.Texts;

/** Where strangers ask for an account; the answer does not tell whether they have one already. */
@Route(value = "sign-up", autoLayout = false)
@AnonymousAllowed
class SignUpView extends Composite<Div> implements HasDynamicTitle {

    private final SigningUp signingUp;
    private final Door door = new Door(Texts.of("people.sign-up.title"));
    private final TextField name = new TextField(Texts.of("people.your-name"));
    private final EmailField email = new EmailField(Texts.of("people.email"));
    private final PasswordField password = new PasswordField(Texts.of("people.password"));

    SignUpView(SigningUp signingUp) {
        this.signingUp = signingUp;
        name.setRequiredIndicatorVisible(true);
        name.getElement().setAttribute("autocomplete", "name");
        email.setRequiredIndicatorVisible(true);
        email.getElement().setAttribute("autocomplete", "email");
        password.setRequiredIndicatorVisible(true);
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setHelperText(Texts.of("people.password-help", PasswordRule.MIN_LENGTH));
        var submit = new Button(Texts.of("people.sign-up.submit"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        door.show(
                Texts.of("people.sign-up.title"),
                new Paragraph(Texts.of("people.sign-up.intro")),
                name,
                email,
                password,
                submit,
                Door.toLogin());
        getContent().add(door);
    }

    private void submit() {
        var command =
                new SignUp(
                        email.getValue(),
                        name.getValue(),
                        password.getValue(),
                        Texts.locale().getLanguage());
        var done =
                Feedback.run(
                        () -> signingUp.signUp(command), Texts.of("people.sign-up.done-title"));
        if (done) {
            door.tell(
                    Texts.of("people.sign-up.done-title"),
                    Texts.of("people.sign-up.done", email.getValue()));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("people.sign-up.title");
    }
}
