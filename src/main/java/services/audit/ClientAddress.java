package services.audit;

import java.util.Optional;

/** Where the current request comes from; the delivery layer knows, services only ask. */
public interface ClientAddress {

    /** The network address, empty for background work. */
    Optional<String> current();
}
