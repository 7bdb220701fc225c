package app.config;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Where people are sent whose log-in failed. */
final class AfterLogin {

    private static final RedirectStrategy REDIRECT = new DefaultRedirectStrategy();

    private AfterLogin() {}

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
