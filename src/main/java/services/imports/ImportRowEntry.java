package services.imports;

import domain.imports.Kind;
import domain.imports.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of an import and what becomes of it. Equal by its place in the import.
 *
 * @param what what the source calls it, or the beginning of what was read
 * @param parts how many things of other kinds it consists of
 */
public record ImportRowEntry(
        long seq,
        Kind kind,
        Outcome outcome,
        String file,
        long line,
        String what,
        String reason,
        String remark,
        List<FieldChange> changes,
        Map<Kind, Integer> parts) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportRowEntry row && row.seq == seq;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(seq);
    }
}
