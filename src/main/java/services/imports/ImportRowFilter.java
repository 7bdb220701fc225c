package services.imports;

import domain.imports.Kind;
import domain.imports.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of which import to show.
 *
 * @param kind null: all kinds
 * @param outcome null: all outcomes
 */
public record ImportRowFilter(UUID job, @Nullable Kind kind, @Nullable Outcome outcome) {

    @Nullable String kindName() {
        return kind == null ? null : kind.name();
    }

    @Nullable String outcomeName() {
        return outcome == null ? null : outcome.name();
    }
}
