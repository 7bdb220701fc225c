package services.shared;

import domain.shared.SellerId;
import domain.shared.UserId;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking. Seller queries take the seller from here, never from a request. */
@Component
public class CurrentUser {

    /** Empty for visitors without a log-in and for the system itself. */
    public Optional<SignedIn> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** The person logged in; a programming mistake where nobody is. */
    public UserId id() {
        return require().id();
    }

    public SignedIn require() {
        return signedIn().orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    }

    /** The seller the person is working for; "not found" for people without a team. */
    public SellerId sellerId() {
        return signedIn()
                .flatMap(SignedIn::membership)
                .map(SignedIn.Membership::sellerId)
                .orElseThrow(() -> new NotFound("seller", "of this account"));
    }

    public boolean may(String permission) {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).stream()
                .flatMap(authentication -> authentication.getAuthorities().stream())
                .anyMatch(authority -> permission.equals(authority.getAuthority()));
    }

    /** Name for histories and the audit log: the person's, or what the system calls itself. */
    public String name() {
        return signedIn().map(SignedIn::displayName).orElse(isSystem() ? "System" : "Visitor");
    }

    private static boolean isSystem() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SystemIdentity;
    }
}
