package app.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import services.people.LoggingOut;
import services.shared.SignedIn;

/** Lets the audit log know that somebody logged out. */
@Component
class LogoutRecord implements LogoutHandler {

    private final LoggingOut loggingOut;

    LogoutRecord(LoggingOut loggingOut) {
        this.loggingOut = loggingOut;
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            loggingOut.record(person);
        }
    }
}
