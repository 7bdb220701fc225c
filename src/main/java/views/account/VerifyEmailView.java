package views.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import domain.shared.DomainException;
import services.people.SigningUp;
import views.components.Texts;

/** Where the link of the first mail leads: the address is confirmed. */
@Route(value = "verify-email", autoLayout = false)
@AnonymousAllowed
class VerifyEmailView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final SigningUp signingUp;
    private final Door door = new Door(Texts.of("people.verify.title"));

    VerifyEmailView(SigningUp signingUp) {
        this.signingUp = signingUp;
        getContent().add(door);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getLocation().getQueryParameters().getSingleParameter("token").orElse("");
        try {
            signingUp.verify(token);
            door.tell(Texts.of("people.verify.title"), Texts.of("people.verify.done"));
        } catch (DomainException _) {
            door.tell(Texts.of("people.link.dead-title"), Texts.of("people.verify.dead"));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("people.verify.title");
    }
}
