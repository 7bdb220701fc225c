package services.imports;

import domain.imports.Kind;

/** How many rows of a kind there are and what becomes of them; the parts always make the whole. */
public record KindCounts(
        Kind kind, long rows, long created, long updated, long skipped, long refused) {

    public static KindCounts none(Kind kind) {
        return new KindCounts(kind, 0, 0, 0, 0, 0);
    }

    public boolean addsUp() {
        return rows == created + updated + skipped + refused;
    }

    /** As the command line prints it. */
    public String line() {
        return "%s created=%d updated=%d skipped=%d refused=%d"
                .formatted(kind.label(), created, updated, skipped, refused);
    }
}
