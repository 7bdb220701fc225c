package views.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import services.people.PasswordResets;
import views.components.Feedback;
import views.components.Texts;

/** Where a mailed link leads: a new password. */
@Route(value = "reset-password", autoLayout = false)
@AnonymousAllowed
class ResetPasswordView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PasswordResets resets;
    private final Door door = new Door(Texts.of("people.reset.title"));
    private final NewPasswordForm form = new NewPasswordForm();
    private String token = "";

    ResetPasswordView(PasswordResets resets) {
        this.resets = resets;
        getContent().add(door);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation().getQueryParameters().getSingleParameter("token").orElse("");
        if (!resets.isOpen(token)) {
            door.tell(Texts.of("people.link.dead-title"), Texts.of("people.link.dead"));
            return;
        }
        var submit = new Button(Texts.of("people.reset.submit"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        door.show(Texts.of("people.reset.title"), form, submit);
    }

    private void submit() {
        form.value()
                .filter(
                        password ->
                                Feedback.run(
                                        () -> resets.reset(token, password),
                                        Texts.of("people.reset.done")))
                .ifPresent(
                        _ ->
                                door.tell(
                                        Texts.of("people.reset.title"),
                                        Texts.of("people.reset.done")));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("people.reset.title");
    }
}
