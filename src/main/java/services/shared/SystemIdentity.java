package services.shared;

import domain.people.Role;
import java.util.Arrays;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The application itself, at work for nobody in particular; may do what every operator may. */
final class SystemIdentity extends AbstractAuthenticationToken {

    SystemIdentity() {
        super(
                Arrays.stream(Role.values())
                        .filter(Role::isOperatorRole)
                        .flatMap(role -> role.permissions().stream())
                        .distinct()
                        .map(SimpleGrantedAuthority::new)
                        .toList());
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return "system";
    }
}
