package views.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import services.people.PasswordResets;
import views.components.Feedback;
import views.components.Texts;

/** Where people who forgot their password ask for a link. */
@Route(value = "forgot-password", autoLayout = false)
@AnonymousAllowed
class ForgotPasswordView extends Composite<Div> implements HasDynamicTitle {

    private final PasswordResets resets;
    private final Door door = new Door(Texts.of("people.forgot.title"));
    private final EmailField email = new EmailField(Texts.of("people.email"));

    ForgotPasswordView(PasswordResets resets) {
        this.resets = resets;
        email.setRequiredIndicatorVisible(true);
        email.getElement().setAttribute("autocomplete", "email");
        var submit = new Button(Texts.of("people.forgot.submit"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        door.show(
                Texts.of("people.forgot.title"),
                new Paragraph(Texts.of("people.forgot.intro")),
                email,
                submit,
                Door.toLogin());
        getContent().add(door);
    }

    private void submit() {
        var typed = email.getValue();
        if (Feedback.run(() -> resets.request(typed), Texts.of("people.forgot.done-title"))) {
            door.tell(Texts.of("people.forgot.done-title"), Texts.of("people.forgot.done", typed));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("people.forgot.title");
    }
}
