package views.components.sellers;

import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import services.shared.SignedIn;
import views.shell.Identity;

/** Sits somebody in front of the test's screen. */
public final class OnScreen {

    private OnScreen() {}

    /** The test framework's request believes that roles begin with ROLE_; permissions do not. */
    public static void become(SignedIn person) {
        Identity.become(person);
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest servlet
                && servlet.getRequest() instanceof MockRequest request) {
            request.principalProvider(() -> SecurityContextHolder.getContext().getAuthentication());
            request.roleChecker((_, permission) -> person.permissions().contains(permission));
        }
    }
}
