package views.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import services.people.Invitations;
import views.components.Feedback;
import views.components.Texts;

/** Where an invitation leads: a name, a password, and one is in. */
@Route(value = "invitation", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Invitations invitations;
    private final Door door = new Door(Texts.of("people.invitation.title"));
    private final TextField name = new TextField(Texts.of("people.your-name"));
    private final NewPasswordForm password = new NewPasswordForm();
    private String token = "";

    InvitationView(Invitations invitations) {
        this.invitations = invitations;
        getContent().add(door);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation().getQueryParameters().getSingleParameter("token").orElse("");
        invitations
                .find(token)
                .ifPresentOrElse(
                        this::show,
                        () ->
                                door.tell(
                                        Texts.of("people.link.dead-title"),
                                        Texts.of("people.invitation.dead")));
    }

    private void show(Invitations.Invitation invitation) {
        name.setValue(invitation.displayName());
        name.setRequiredIndicatorVisible(true);
        var submit = new Button(Texts.of("people.invitation.accept"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        door.show(
                Texts.of("people.invitation.title"),
                new Paragraph(Texts.of("people.invitation.intro", invitation.email())),
                name,
                password,
                submit);
    }

    private void submit() {
        var language = Texts.locale().getLanguage();
        password.value()
                .filter(
                        chosen ->
                                Feedback.run(
                                        () ->
                                                invitations.accept(
                                                        token, name.getValue(), chosen, language),
                                        Texts.of("people.invitation.accepted")))
                .ifPresent(
                        _ ->
                                door.tell(
                                        Texts.of("people.invitation.title"),
                                        Texts.of("people.invitation.accepted")));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("people.invitation.title");
    }
}
