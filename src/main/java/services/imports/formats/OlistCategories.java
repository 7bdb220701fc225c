package services.imports.formats;

import domain.imports.Content.CategoryContent;
import domain.imports.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import services.imports.records.KeyLines;
import services.imports.records.RowReport;
import services.imports.tables.RowRefused;
import services.imports.tables.Table;

/** The categories of Olist: their Portuguese key is the foreign id, both languages are names. */
final class OlistCategories {

    private OlistCategories() {}

    /**
     * @return readable English names by key, of the categories that were understood
     */
    static Map<String, String> read(Table table, RowReport report) {
        var keyColumn = table.header().require("product_category_name");
        var englishColumn = table.header().require("product_category_name_english");
        var seen = new KeyLines();
        var names = new HashMap<String, String>();
        table.forEachRemaining(
                row ->
                        report.record(
                                Kind.CATEGORIES,
                                row,
                                _ -> {
                                    RowReport.refuseRepetition(
                                            seen, row, keyColumn, "The category");
                                    var key = row.word(keyColumn);
                                    var english = readable(row.word(englishColumn));
                                    if (english.isEmpty()) {
                                        throw new RowRefused(
                                                table.header().names().get(englishColumn),
                                                "The English name is missing");
                                    }
                                    names.put(key, english);
                                    return RowReport.understood(
                                            new CategoryContent(
                                                    key,
                                                    null,
                                                    Map.of("en", english, "pt", readable(key))),
                                            List.of());
                                }));
        return names;
    }

    /** {@code health_beauty} as people write it: “Health beauty”. */
    static String readable(String key) {
        var words = key.replace('_', ' ').strip();
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
