package services.imports.tables;

import domain.shared.DomainException;
import domain.shared.PlainText;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** One record of a table, with its fields by column. */
public final class TableRow {

    private final Header header;
    private final long line;
    private final List<String> values;

    public TableRow(Header header, long line, List<String> values) {
        this.header = header;
        this.line = line;
        this.values = values;
    }

    /** The line it starts on, from 1, the header included. */
    public long line() {
        return line;
    }

    public Header header() {
        return header;
    }

    /** How many fields it has, which the header may not agree with. */
    public int size() {
        return values.size();
    }

    /** The field exactly as it stands in the file; empty when there is no such column. */
    public String text(int column) {
        return column >= 0 && column < values.size() ? values.get(column) : "";
    }

    /** The field without white space around it: for ids, numbers and words of a fixed set. */
    public String word(int column) {
        return text(column).strip();
    }

    public boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }

    /** Why this record cannot be taken whatever it means. */
    public Optional<RowRefused> fault() {
        if (values.size() != header.size()) {
            return Optional.of(
                    new RowRefused(
                            values.size() > header.size() ? header.name(header.size()) : "",
                            "It has %d fields, the header has %d: a separator or quotation mark is %s"
                                    .formatted(
                                            values.size(),
                                            header.size(),
                                            values.size() > header.size()
                                                    ? "too many"
                                                    : "missing")));
        }
        for (var column = 0; column < values.size(); column++) {
            var value = values.get(column);
            if (mayBeUnshowable(value)) {
                try {
                    var _ =
                            PlainText.require(
                                    "“" + header.name(column) + "”", value, Integer.MAX_VALUE);
                } catch (DomainException refused) {
                    return Optional.of(new RowRefused(header.name(column), refused.sentence()));
                }
            }
        }
        return Optional.empty();
    }

    /** A cheap test that spares nearly every field the exact one. */
    private static boolean mayBeUnshowable(String value) {
        for (var i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            if (character < ' ' || character == 0x7F || Character.isSurrogate(character)) {
                return true;
            }
        }
        return false;
    }

    /** The fields by header, in the file's order; surplus ones get a header of their own. */
    public Map<String, String> raw() {
        return new ByHeader();
    }

    /** A view: a file has millions of rows, and few of their maps are ever looked into. */
    private final class ByHeader extends AbstractMap<String, String> {

        @Override
        public Set<Entry<String, String>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public int size() {
                    return Math.max(values.size(), header.size());
                }

                @Override
                public Iterator<Entry<String, String>> iterator() {
                    return new Fields();
                }
            };
        }
    }

    private final class Fields implements Iterator<Map.Entry<String, String>> {

        private int column;

        @Override
        public boolean hasNext() {
            return column < Math.max(values.size(), header.size());
        }

        @Override
        public Map.Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var entry = Map.entry(header.name(column), text(column));
            column++;
            return entry;
        }
    }
}
