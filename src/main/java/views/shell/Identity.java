package views.shell;

import com.vaadin.flow.server.VaadinSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import services.shared.SignedIn;

/** Makes this session somebody else's, or the same person's working for another seller. */
public final class Identity {

    private Identity() {}

    /**
     * From now on this session, its requests and its screens, also those that are pushed to, act as
     * {@code person}. Screens built before show what they showed: leave them afterwards.
     */
    public static void become(SignedIn person) {
        var context =
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                person, null, person.getAuthorities()));
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        SecurityContextHolder.setContext(context);
    }
}
