package services.stock;

import domain.shared.DomainException;
import java.util.Map;
import java.util.UUID;

/**
 * What became of a bulk entry.
 *
 * @param changed how many items are different now
 * @param refused why, by each item that was left as it was
 */
public record BulkStockResult(int changed, Map<UUID, DomainException> refused) {}
