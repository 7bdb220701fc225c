package services.orders.handling;

import domain.shared.DomainException;
import java.util.List;

/**
 * What became of something done to many orders.
 *
 * @param refused why, for each order to which it was not done
 */
public record BulkOutcome(int done, List<DomainException> refused) {

    public BulkOutcome {
        refused = List.copyOf(refused);
    }
}
