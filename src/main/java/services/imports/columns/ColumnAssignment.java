package services.imports.columns;

import domain.imports.UnreadableInput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import services.imports.tables.Header;
import services.imports.values.Measure;

/** Which column of a table means what: as a person said, or guessed from the headers. */
public final class ColumnAssignment {

    private static final Pattern UNIT = Pattern.compile(".*[(\\[ _]([\\p{L}]+)[)\\]]?$");

    private final Header header;
    private final Map<ColumnField, List<Integer>> columns = new EnumMap<>(ColumnField.class);

    private ColumnAssignment(Header header) {
        this.header = header;
    }

    /** Of two columns that look like the same thing the first one is taken. */
    public static ColumnAssignment guessed(Header header) {
        var assignment = new ColumnAssignment(header);
        for (var column = 0; column < header.size(); column++) {
            var position = column;
            ColumnField.guess(header.names().get(column))
                    .filter(field -> field.mayRepeat() || assignment.column(field) < 0)
                    .ifPresent(field -> assignment.assign(field, position));
        }
        return assignment;
    }

    /**
     * @param fields our field by header; headers that are not named are left alone
     */
    public static ColumnAssignment said(String file, Header header, Map<String, String> fields) {
        var assignment = new ColumnAssignment(header);
        fields.forEach((name, key) -> assignment.assign(file, name, key));
        return assignment;
    }

    private void assign(String file, String name, String key) {
        if (key.isBlank()) {
            return;
        }
        var field =
                ColumnField.of(key)
                        .orElseThrow(
                                () ->
                                        new UnreadableInput(
                                                "The column “%s” is to be “%s”, which is no field"
                                                        .formatted(name, key)));
        var column = header.find(name);
        if (column < 0) {
            throw new UnreadableInput(
                    "“%s”, line 1: the column “%s”, which is to be the %s, is missing"
                            .formatted(file, name, key));
        }
        if (column(field) >= 0 && !field.mayRepeat()) {
            throw new UnreadableInput(
                    "“%s” and “%s” are both to be the %s; leave one of them"
                            .formatted(header.names().get(column(field)), name, key));
        }
        assign(field, column);
    }

    private void assign(ColumnField field, int column) {
        columns.computeIfAbsent(field, _ -> new ArrayList<>()).add(column);
    }

    /** The column, or -1. */
    public int column(ColumnField field) {
        var all = columns(field);
        return all.isEmpty() ? -1 : all.getFirst();
    }

    public List<Integer> columns(ColumnField field) {
        return columns.getOrDefault(field, List.of());
    }

    public void require(String file, ColumnField field) {
        if (column(field) < 0) {
            throw new UnreadableInput(
                    """
                    “%s”, line 1: no column is the %s. The columns are %s; \
                    say which one it is, or name it “%s”"""
                            .formatted(file, field.key(), header.listed(), field.key()));
        }
    }

    /** {@code Weight (kg)} says so; kilograms would be a guess, so it is grams otherwise. */
    public String weightUnit() {
        var column = column(ColumnField.WEIGHT);
        if (column >= 0) {
            var matcher = UNIT.matcher(header.names().get(column));
            if (matcher.matches() && Measure.isWeightUnit(matcher.group(1))) {
                return matcher.group(1);
            }
        }
        return "g";
    }

    /** Our field by header, of all columns that mean something. */
    public Map<Integer, ColumnField> byColumn() {
        var fields = new LinkedHashMap<Integer, ColumnField>();
        columns.forEach((field, all) -> all.forEach(column -> fields.put(column, field)));
        return fields;
    }
}
