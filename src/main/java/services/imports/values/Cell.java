package services.imports.values;

import services.imports.tables.RowRefused;
import services.imports.tables.TableRow;

/**
 * One field on its way to becoming a value.
 *
 * @param column its header, for sentences
 * @param text without white space around it
 */
public record Cell(String column, String text) {

    public static Cell of(TableRow row, int column) {
        return column < 0
                ? new Cell("", "")
                : new Cell(row.header().names().get(column), row.word(column));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public RowRefused refused(String sentence, Object... arguments) {
        return new RowRefused(column, sentence.formatted(arguments));
    }
}
