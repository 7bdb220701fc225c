package app.config;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Where people are sent after they tried to log in. */
final class AfterLogin {

    private static final RedirectStrategy REDIRECT = new DefaultRedirectStrategy();

    /** Where people land who came for nothing in particular. */
    static final String CONSOLE = "/console";

    private AfterLogin() {}

    /** To what they came for, or to the console; the public catalogue needs no log-in. */
    static VaadinSavedRequestAwareAuthenticationSuccessHandler success() {
        var handler = new VaadinSavedRequestAwareAuthenticationSuccessHandler();
        handler.setDefaultTargetUrl(CONSOLE);
        return handler;
    }

    /** Back to the form, which says why. */
    static AuthenticationFailureHandler failure() {
        return (request, response, failure) ->
                REDIRECT.sendRedirect(request, response, "/login?error=" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        return failure instanceof LoginFailed known
                ? known.reason().name().toLowerCase(java.util.Locale.ROOT)
                : "wrong";
    }
}
