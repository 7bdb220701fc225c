package services.imports.formats;

import domain.imports.Kind;
import domain.imports.SourceRow.Reading;
import java.util.List;
import java.util.Optional;
import services.imports.records.KeyLines;
import services.imports.records.RecordGroups;
import services.imports.tables.TableRow;

/**
 * Which records of a WooCommerce file belong together: a parent and the variations that name it, by
 * SKU or as {@code id:123}, in any order. A product is known by the line of its own record.
 */
final class WooCommerceFamilies implements RecordGroups.Grouping {

    private static final String BY_ID = "id:";

    final KeyLines skus = new KeyLines();
    private final KeyLines ids = new KeyLines();
    private final KeyLines products = new KeyLines();
    private final KeyLines parents = new KeyLines();
    private final KeyLines lastChildren = new KeyLines();
    private final WooCommerceColumns columns;

    WooCommerceFamilies(WooCommerceColumns columns) {
        this.columns = columns;
    }

    @Override
    public void notice(TableRow row) {
        var sku = row.word(columns.sku);
        if (!sku.isEmpty()) {
            var _ = skus.first(sku, row.line());
        }
        var id = row.word(columns.id);
        if (!id.isEmpty()) {
            var _ = ids.first(id, row.line());
        }
        if (columns.isVariation(row)) {
            lastChildren.last(row.word(columns.parent), row.line());
            return;
        }
        if (!sku.isEmpty()) {
            var _ = parents.first(sku, row.line());
        }
        if (!id.isEmpty()) {
            var _ = parents.first(BY_ID + id, row.line());
        }
    }

    /** The line of the first product of this foreign id that was reported. */
    long firstLineOfProduct(String externalId, long line) {
        return products.first(externalId, line);
    }

    /** The line an id stands on for the first time. */
    long firstLineOfId(String id) {
        return ids.lineOf(id);
    }

    @Override
    public String keyOf(TableRow row) {
        if (!columns.isVariation(row)) {
            return String.valueOf(row.line());
        }
        var parent = parents.lineOf(row.word(columns.parent));
        return parent == 0 ? "" : String.valueOf(parent);
    }

    @Override
    public long lastLine(String key, List<TableRow> rows) {
        return parentAmong(rows).map(this::lastLineOf).orElse(Long.MAX_VALUE);
    }

    private long lastLineOf(TableRow parent) {
        return Math.max(
                parent.line(),
                Math.max(
                        lastChild(parent, parent.word(columns.sku)),
                        lastChild(parent, BY_ID + parent.word(columns.id))));
    }

    /** Children of a name belong to the first record of that name. */
    private long lastChild(TableRow parent, String name) {
        return parents.lineOf(name) == parent.line() ? lastChildren.lineOf(name) : 0;
    }

    private Optional<TableRow> parentAmong(List<TableRow> rows) {
        return rows.stream().filter(row -> !columns.isVariation(row)).findFirst();
    }

    @Override
    public Reading readingOfSingle(TableRow row) {
        var parent = row.word(columns.parent);
        return new Reading.Refused(
                columns.parent < 0 ? "" : row.header().names().get(columns.parent),
                parent.isEmpty()
                        ? "It is a variation and names no product it belongs to"
                        : "The product “%s” it belongs to is not in the file".formatted(parent));
    }

    @Override
    public Kind kindOfSingle(TableRow row) {
        return Kind.OFFERS;
    }
}
