package services.imports.formats.history;

import domain.imports.OrderContent.Buyer;
import domain.shared.Recipient;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import services.imports.formats.history.ShopifyOrderColumns.Address;
import services.imports.tables.TableRow;

/** Who ordered and where it goes, as Shopify writes it. */
final class ShopifyPeople {

    private static final Map<String, String> COUNTRIES = countries();

    private ShopifyPeople() {}

    static Buyer buyer(TableRow row, ShopifyOrderColumns columns, List<String> remarks) {
        var billing = address(row, columns.billing, remarks);
        var delivery = address(row, columns.delivery, remarks);
        var shipTo = isNowhere(delivery) ? billing : delivery;
        var billTo = isNowhere(billing) ? delivery : billing;
        var email = row.word(columns.email).toLowerCase(Locale.ROOT);
        var name = billTo.name().isEmpty() ? shipTo.name() : billTo.name();
        return new Buyer(name.isEmpty() ? email : name, email, shipTo, billTo);
    }

    private static boolean isNowhere(Recipient address) {
        return address.name().isEmpty() && address.street().isEmpty() && address.city().isEmpty();
    }

    private static Recipient address(TableRow row, Address columns, List<String> remarks) {
        return new Recipient(
                row.word(columns.name),
                row.word(columns.company),
                row.word(columns.street),
                row.word(columns.extra),
                // An apostrophe keeps spreadsheets from eating leading zeros.
                row.word(columns.postalCode).replaceFirst("^'", ""),
                row.word(columns.city),
                row.word(columns.province),
                country(row.word(columns.country), remarks),
                row.word(columns.phone).replaceFirst("^'", ""));
    }

    private static String country(String written, List<String> remarks) {
        if (written.isEmpty()) {
            return "";
        }
        var code = COUNTRIES.get(written);
        if (code == null) {
            var remark = "“%s” is not a country and is left out".formatted(written);
            if (!remarks.contains(remark)) {
                remarks.add(remark);
            }
            return "";
        }
        return code;
    }

    private static Map<String, String> countries() {
        var codes = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(Locale.getISOCountries())
                .forEach(
                        code -> {
                            codes.put(code, code);
                            codes.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
                        });
        return codes;
    }
}
