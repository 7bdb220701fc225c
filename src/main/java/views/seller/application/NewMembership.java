package views.seller.application;

import com.vaadin.flow.server.VaadinSession;
import domain.people.Role;
import domain.shared.SellerId;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import services.shared.SignedIn;
import services.shared.SignedIn.Membership;

/** Lets somebody work for the seller they have just become the owner of, without a new log-in. */
final class NewMembership {

    private NewMembership() {}

    static void begin(SignedIn person, SellerId seller, String name) {
        var memberships = new ArrayList<>(person.memberships());
        memberships.add(new Membership(seller, name, Role.SELLER_OWNER));
        var member =
                new SignedIn(
                        person.id(),
                        person.email(),
                        person.displayName(),
                        person.passwordHash(),
                        person.enabled(),
                        person.locked(),
                        person.roles(),
                        memberships,
                        seller,
                        person.viewedBy(),
                        person.locale(),
                        person.timeZone(),
                        person.since());
        var context =
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                member, null, member.getAuthorities()));
        SecurityContextHolder.setContext(context);
        Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .ifPresent(
                        session ->
                                session.setAttribute(
                                        HttpSessionSecurityContextRepository
                                                .SPRING_SECURITY_CONTEXT_KEY,
                                        context));
    }
}
