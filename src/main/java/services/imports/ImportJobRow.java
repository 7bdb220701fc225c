package services.imports;

import domain.imports.ImportAction;
import domain.imports.ImportStatus;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as screens and the command line show it. Equal by id, so that a grid recognises it.
 *
 * @param sellerName whose products they are; null: as the file says
 * @param columns the mapping chosen by a person; empty: guessed
 * @param actions what the person may do with it now
 */
public record ImportJobRow(
        UUID id,
        String format,
        String sourceName,
        @Nullable String sellerName,
        ImportStatus status,
        boolean begun,
        ImportProgress progress,
        @Nullable String failure,
        String createdName,
        Instant createdAt,
        @Nullable Instant finishedAt,
        String currency,
        Map<String, String> columns,
        Set<ImportAction> actions) {

    public boolean allows(ImportAction action) {
        return actions.contains(action);
    }

    /** Whether any row was not taken for a reason that can be corrected. */
    public boolean hasRefusedRows() {
        return progress.counts().stream().anyMatch(counts -> counts.refused() > 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportJobRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
