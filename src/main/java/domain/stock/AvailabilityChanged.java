package domain.stock;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * There may be none left of some offers, or some again; published only when an offer crosses that
 * line, so whoever listens is not told of every sale.
 */
public record AvailabilityChanged(Set<UUID> offers, Instant at) {

    public AvailabilityChanged {
        offers = Set.copyOf(offers);
    }
}
