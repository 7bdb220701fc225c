package views.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import services.shared.CurrentUser;

/** The console's door: leads everybody to where their work is. */
@Route("console")
@PermitAll
final class StartView extends Div implements BeforeEnterObserver {

    private final CurrentUser currentUser;

    StartView(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var user = currentUser.signedIn();
        if (user.filter(person -> person.isOperator()).isPresent()) {
            event.forwardTo("operator");
        } else if (user.flatMap(person -> person.membership()).isPresent()) {
            event.forwardTo("seller");
        } else {
            event.forwardTo("account/profile");
        }
    }
}
