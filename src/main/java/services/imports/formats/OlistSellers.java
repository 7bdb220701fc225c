package services.imports.formats;

import domain.imports.Content.SellerContent;
import domain.imports.Kind;
import java.util.List;
import services.imports.records.KeyLines;
import services.imports.records.RowReport;
import services.imports.tables.Table;
import services.imports.tables.TableRow;
import services.imports.values.BrazilianPlaces;

/**
 * The sellers of Olist, whose names are not published: they are called by the beginning of their id
 * and their city.
 */
final class OlistSellers {

    static final int ID_SHOWN = 8;

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
                                        BrazilianPlaces.fiveDigits(row.word(postalCode)),
                                        BrazilianPlaces.capitalised(row.word(city)),
                                        row.word(state),
                                        "BR"),
                                List.of());
                    });
        }
    }

    private static String displayName(TableRow row, int id, int city) {
        var name = "Seller " + start(row.word(id));
        var place = BrazilianPlaces.capitalised(row.word(city));
        return place.isEmpty() ? name : name + " · " + place;
    }

    static String start(String id) {
        return id.substring(0, Math.min(ID_SHOWN, id.length()));
    }
}
