package services.imports.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows of one table on their way into it, by column: however many they are, one statement with as
 * many parameters as the table has columns. {@code COPY} would be faster still, but is not for
 * tables behind row-level security.
 */
final class TableRows {

    /** A column and how its text becomes a value. */
    private record Column(String name, String expression) {}

    private final String table;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<@Nullable String>> values = new ArrayList<>();

    /**
     * @param columns name and type of each, as in {@code "placed_at timestamptz"}; the type {@code
     *     plain} is a text in plain words
     */
    TableRows(String table, String... columns) {
        this.table = table;
        for (var column : columns) {
            var words = column.split(" ", 2);
            var number = this.columns.size();
            this.columns.add(
                    new Column(
                            words[0],
                            words[1].equals("plain")
                                    ? "plain(c%d)".formatted(number)
                                    : "cast(c%d as %s)".formatted(number, words[1])));
            values.add(new ArrayList<>());
        }
    }

    void add(@Nullable Object... row) {
        if (row.length != columns.size()) {
            throw new IllegalArgumentException(table + " has " + columns.size() + " columns");
        }
        for (var column = 0; column < row.length; column++) {
            var value = row[column];
            values.get(column).add(value == null ? null : value.toString());
        }
    }

    int size() {
        return values.getFirst().size();
    }

    void insert(JdbcTemplate jdbc) {
        if (size() == 0) {
            return;
        }
        jdbc.update(
                statement(),
                statement -> {
                    for (var column = 0; column < columns.size(); column++) {
                        statement.setArray(
                                column + 1,
                                statement
                                        .getConnection()
                                        .createArrayOf(
                                                "text", values.get(column).toArray(String[]::new)));
                    }
                });
    }

    private String statement() {
        return "insert into %s (%s) select %s from unnest(%s) as r(%s)"
                .formatted(
                        table,
                        columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                        columns.stream().map(Column::expression).collect(Collectors.joining(", ")),
                        columns.stream().map(_ -> "?").collect(Collectors.joining(", ")),
                        IntStream.range(0, columns.size())
                                .mapToObj(number -> "c" + number)
                                .collect(Collectors.joining(", ")));
    }

    /** A list as PostgreSQL writes arrays of texts. */
    static String array(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
