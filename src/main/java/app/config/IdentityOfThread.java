package app.config;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import services.shared.ActingAs;

/** Whom a thread works for: an identity it acts under, else its screen's, else its request's. */
final class IdentityOfThread implements SecurityContextHolderStrategy {

    private final SecurityContextHolderStrategy own =
            new VaadinAwareSecurityContextHolderStrategy();

    @Override
    public void clearContext() {
        own.clearContext();
    }

    @Override
    public SecurityContext getContext() {
        return ActingAs.current().orElseGet(own::getContext);
    }

    @Override
    public void setContext(SecurityContext context) {
        own.setContext(context);
    }

    @Override
    public SecurityContext createEmptyContext() {
        return own.createEmptyContext();
    }
}
