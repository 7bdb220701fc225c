package services.catalog;

import domain.catalog.FieldChange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A proposed change, side by side with the product as it is. Categories are named by their path.
 *
 * @param outdated the product has changed since; it can only be refused
 */
public record ChangeDetails(
        UUID id,
        UUID productId,
        long productNumber,
        String title,
        String sellerName,
        String proposedBy,
        Instant proposedAt,
        boolean outdated,
        List<FieldChange> differences,
        String proposedHtml) {}
