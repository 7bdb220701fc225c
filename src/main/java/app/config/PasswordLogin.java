package app.config;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import services.people.LoggingIn;
import services.people.LoginRefused;

/** Hands what the log-in form sent to the use case that decides. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final LoggingIn loggingIn;

    PasswordLogin(LoggingIn loggingIn) {
        this.loggingIn = loggingIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        try {
            var person = loggingIn.attempt(typed.getName(), String.valueOf(typed.getCredentials()));
            return UsernamePasswordAuthenticationToken.authenticated(
                    person, null, person.getAuthorities());
        } catch (LoginRefused refused) {
            throw new LoginFailed(refused);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
