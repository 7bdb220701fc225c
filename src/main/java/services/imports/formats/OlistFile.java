package services.imports.formats;

import domain.imports.ImportSource;
import domain.imports.UnreadableInput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import services.imports.tables.Header;
import services.imports.tables.TableReading;

/** The files of an Olist folder, told apart by their columns, as people rename files. */
enum OlistFile {
    CATEGORY_NAMES("product_category_name", "product_category_name_english"),
    SELLERS("seller_id", "seller_zip_code_prefix", "seller_city", "seller_state"),
    ORDER_ITEMS("order_id", "order_item_id", "product_id", "seller_id", "price"),
    PRODUCTS("product_id", "product_category_name", "product_weight_g"),
    ORDERS("order_id", "customer_id", "order_status"),
    PAYMENTS("order_id", "payment_type", "payment_value"),
    REVIEWS("review_id", "order_id", "review_score"),
    CUSTOMERS("customer_id", "customer_unique_id"),
    PLACES("geolocation_zip_code_prefix", "geolocation_lat");

    private final List<String> columns;

    OlistFile(String... columns) {
        this.columns = List.of(columns);
    }

    private boolean isWhatHas(Header header) {
        return columns.stream().allMatch(header::has);
    }

    /** Which file of the source is what. */
    static Map<OlistFile, String> in(ImportSource source, TableReading tables) throws IOException {
        var found = new EnumMap<OlistFile, String>(OlistFile.class);
        for (var file : source.files()) {
            var header = tables.header(source, file);
            if (header.isEmpty()) {
                continue;
            }
            for (var kind : values()) {
                if (kind.isWhatHas(header.get())) {
                    var other = found.put(kind, file);
                    if (other != null) {
                        throw new UnreadableInput(
                                "“%s” and “%s” have the same columns; leave one of them"
                                        .formatted(other, file));
                    }
                    break;
                }
            }
        }
        return found;
    }
}
