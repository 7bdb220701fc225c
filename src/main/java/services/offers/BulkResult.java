package services.offers;

import domain.shared.DomainException;
import java.util.List;
import java.util.UUID;

/**
 * What became of a bulk action.
 *
 * @param actionId by which it can be undone
 * @param changed how many offers and products are different now
 * @param refused one for each that was left as it was
 */
public record BulkResult(UUID actionId, int changed, List<DomainException> refused) {}
