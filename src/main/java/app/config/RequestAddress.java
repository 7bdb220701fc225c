package app.config;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import services.audit.ClientAddress;

/** The address a request came from; behind a proxy, what Spring made of its headers. */
@Component
class RequestAddress implements ClientAddress {

    @Override
    public Optional<String> current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast)
                .map(attributes -> attributes.getRequest().getRemoteAddr());
    }
}
