package app.config;

import org.springframework.security.core.AuthenticationException;
import services.people.LoginRefused;

/** A refused log-in, as Spring Security wants to hear it. */
final class LoginFailed extends AuthenticationException {

    private final LoginRefused.Reason reason;

    LoginFailed(LoginRefused refused) {
        super(refused.sentence(), refused);
        this.reason = refused.reason();
    }

    LoginRefused.Reason reason() {
        return reason;
    }
}
