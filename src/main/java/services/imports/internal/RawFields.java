package services.imports.internal;

import domain.imports.SourceRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import services.imports.taking.ContentJson;

/**
 * A row as read, in a form that keeps the order of its fields: one list per record, which begins
 * with the line and goes on with header and field by turns. A record of another file than the row's
 * begins with line, a tab and the file.
 */
@Component
public class RawFields {

    private static final String SEPARATOR = "\t";

    private final ContentJson json;

    RawFields(ContentJson json) {
        this.json = json;
    }

    /**
     * A record of a file and the line it starts on.
     *
     * @param file empty: the row's own
     */
    public record RawRecord(String file, String line, Map<String, String> fields) {}

    /** The record and those that belong to it. */
    String write(SourceRow row) {
        var records = new ArrayList<List<String>>();
        records.add(flat(String.valueOf(row.line()), row.raw()));
        for (var related : row.related()) {
            var line = String.valueOf(related.line());
            var place =
                    related.file().equals(row.file()) ? line : line + SEPARATOR + related.file();
            records.add(flat(place, related.raw()));
        }
        return json.write(records);
    }

    /** The records of a row, fields by header in the file's order. */
    @SuppressWarnings("unchecked")
    public List<RawRecord> read(String text) {
        var records = new ArrayList<RawRecord>();
        for (var flat : (List<List<String>>) json.read(text, List.class)) {
            var fields = new LinkedHashMap<String, String>();
            for (int i = 1; i + 1 < flat.size(); i += 2) {
                fields.put(flat.get(i), flat.get(i + 1));
            }
            var place = flat.getFirst().split(SEPARATOR, 2);
            records.add(new RawRecord(place.length > 1 ? place[1] : "", place[0], fields));
        }
        return records;
    }

    /** Enough of a row to recognise it by. */
    public String beginning(String text) {
        return read(text).stream()
                .limit(1)
                .flatMap(one -> one.fields().values().stream())
                .filter(field -> !field.isBlank())
                .limit(3)
                .collect(java.util.stream.Collectors.joining(" · "));
    }

    private static List<String> flat(String place, Map<String, String> fields) {
        var flat = new ArrayList<String>(fields.size() * 2 + 1);
        flat.add(storable(place));
        fields.forEach(
                (header, field) -> {
                    flat.add(storable(header));
                    flat.add(storable(field));
                });
        return flat;
    }

    /** PostgreSQL's JSON takes neither the zero character nor half a surrogate pair. */
    private static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == 0 || Character.isSurrogate(letter)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF) ? 0xFFFD : point)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
