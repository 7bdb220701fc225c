package services.imports.formats;

import domain.imports.Content.SellerContent;
import domain.imports.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import services.imports.tables.Table;
import services.imports.tables.TableRow;

/**
 * The sellers of Olist, whose names are not published: they are called by the beginning of their id
 * and their city.
 */
final class OlistSellers {

    static final int ID_SHOWN = 8;

    private static final int POSTAL_CODE_DIGITS = 5;
    private static final Set<String> SMALL_WORDS = Set.of("da", "das", "de", "do", "dos", "e", "d");

    private OlistSellers() {}

    static void read(Table table, RowReport report) {
        var id = table.header().require("seller_id");
        var postalCode = table.header().require("seller_zip_code_prefix");
        var city = table.header().require("seller_city");
        var state = table.header().require("seller_state");
        var seen = new KeyLines();
        while (table.hasNext()) {
            report.record(
                    Kind.SELLERS,
                    table.next(),
                    row -> {
                        RowReport.refuseRepetition(seen, row, id, "The seller");
                        return RowReport.understood(
                                new SellerContent(
                                        row.word(id),
                                        displayName(row, id, city),
                                        fiveDigits(row.word(postalCode)),
                                        capitalised(row.word(city)),
                                        row.word(state),
                                        "BR"),
                                List.of());
                    });
        }
    }

    private static String displayName(TableRow row, int id, int city) {
        var name = "Seller " + start(row.word(id));
        var place = capitalised(row.word(city));
        return place.isEmpty() ? name : name + " · " + place;
    }

    static String start(String id) {
        return id.substring(0, Math.min(ID_SHOWN, id.length()));
    }

    /** The prefix has five digits; the published file lost leading zeros. */
    private static String fiveDigits(String prefix) {
        return prefix.matches("[0-9]{1,4}")
                ? "0".repeat(POSTAL_CODE_DIGITS - prefix.length()) + prefix
                : prefix;
    }

    private static String capitalised(String city) {
        return Arrays.stream(city.toLowerCase(Locale.ROOT).split(" ", -1))
                .map(OlistSellers::capitalisedWord)
                .collect(Collectors.joining(" "));
    }

    private static String capitalisedWord(String word) {
        return word.isEmpty() || SMALL_WORDS.contains(word)
                ? word
                : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
