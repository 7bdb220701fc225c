package services.sellers;

import domain.sellers.DocumentId;
import domain.sellers.DocumentStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One uploaded document. Equal by id, so that a grid recognises a row it already shows. */
public record DocumentRow(
        DocumentId id,
        String requirementLabel,
        String fileName,
        long sizeBytes,
        Instant uploadedAt,
        String uploadedBy,
        DocumentStatus status,
        String reason,
        boolean decidable) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
