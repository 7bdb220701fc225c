package services.imports.records;

import domain.imports.Content;
import domain.imports.Kind;
import domain.imports.SourceRow;
import domain.imports.SourceRow.Reading;
import domain.imports.SourceRow.RelatedRecord;
import java.util.List;
import java.util.function.Consumer;
import services.imports.tables.RowRefused;
import services.imports.tables.TableRow;

/** Says of the records of one file what was understood of them. */
public record RowReport(String file, Consumer<SourceRow> rows) {

    /** What a record by itself means. */
    @FunctionalInterface
    public interface Meaning {

        /**
         * @throws RowRefused when it cannot be taken
         */
        Reading of(TableRow row);
    }

    /** A record that is one thing; it is refused where the meaning or the record is at fault. */
    public void record(Kind kind, TableRow row, Meaning meaning) {
        accept(kind, row, List.of(), readingOf(row, meaning));
    }

    public void accept(Kind kind, TableRow row, List<TableRow> related, Reading reading) {
        rows.accept(
                new SourceRow(
                        kind,
                        file,
                        row.line(),
                        row.raw(),
                        related.stream()
                                .map(other -> new RelatedRecord(file, other.line(), other.raw()))
                                .toList(),
                        reading));
    }

    private static Reading readingOf(TableRow row, Meaning meaning) {
        var fault = row.fault();
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        try {
            return meaning.of(row);
        } catch (RowRefused refusal) {
            return refused(refusal);
        }
    }

    public static Reading refused(RowRefused refusal) {
        return new Reading.Refused(refusal.column(), refusal.sentence());
    }

    public static Reading understood(Content content, List<String> remarks) {
        return new Reading.Understood(content, List.copyOf(remarks));
    }

    /** Of two records with the same id the first one counts. */
    public static void refuseRepetition(KeyLines seen, TableRow row, int column, String what) {
        var key = row.word(column);
        var header = row.header().names().get(column);
        if (key.isEmpty()) {
            throw new RowRefused(header, "%s is missing".formatted(what));
        }
        var first = seen.first(key, row.line());
        if (first != row.line()) {
            throw new RowRefused(
                    header,
                    "%s “%s” is on line %d already, and again on line %d"
                            .formatted(what, key, first, row.line()));
        }
    }
}
