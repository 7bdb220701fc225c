package services.imports.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import services.imports.tables.Header;
import services.imports.tables.TableRow;

/**
 * Where a WooCommerce export has what: its fixed columns, its numbered attributes, and what plugins
 * add.
 */
final class WooCommerceColumns {

    private static final Pattern ATTRIBUTE_NAME =
            Pattern.compile(
                    "attribute? (\\d+) name|nom de l.attribut (\\d+)|nombre del atributo (\\d+)");
    private static final Pattern ATTRIBUTE_VALUES =
            Pattern.compile(
                    "attribute? (\\d+) (?:value\\(s\\)|wert\\(e\\))"
                            + "|valeur\\(s\\) de l.attribut (\\d+)|valor\\(es\\) del atributo (\\d+)");
    private static final Pattern SIZE =
            Pattern.compile(
                    "(?:length|width|height|länge|breite|höhe|longueur|largeur|hauteur|longitud"
                            + "|anchura|altura) \\(.*\\)");
    private static final Pattern WEIGHT =
            Pattern.compile("(?:weight|gewicht|poids|peso) \\((.*)\\)");
    private static final Pattern META = Pattern.compile("m[eé]ta ?:.*");

    /** Where an attribute's name and its values are. */
    record AttributeColumns(int name, int values) {}

    final int id;
    final int type;
    final int sku;
    final int gtin;
    final int name;
    final int published;
    final int visibility;
    final int shortDescription;
    final int description;
    final int saleFrom;
    final int saleUntil;
    final int stock;
    final int salePrice;
    final int regularPrice;
    final int categories;
    final int tags;
    final int brands;
    final int images;
    final int parent;
    final int grouped;
    final int externalUrl;
    final int buttonText;
    final int weight;
    final String weightUnit;
    final List<AttributeColumns> attributes;

    /** Columns kept as they are: sizes, and whatever plugins write. */
    final List<Integer> kept;

    WooCommerceColumns(Header header) {
        id = WooCommerceHeader.ID.findIn(header);
        type = WooCommerceHeader.TYPE.requireIn(header);
        sku = WooCommerceHeader.SKU.findIn(header);
        gtin = WooCommerceHeader.GTIN.findIn(header);
        name = WooCommerceHeader.NAME.requireIn(header);
        published = WooCommerceHeader.PUBLISHED.findIn(header);
        visibility = WooCommerceHeader.VISIBILITY.findIn(header);
        shortDescription = WooCommerceHeader.SHORT_DESCRIPTION.findIn(header);
        description = WooCommerceHeader.DESCRIPTION.findIn(header);
        saleFrom = WooCommerceHeader.SALE_FROM.findIn(header);
        saleUntil = WooCommerceHeader.SALE_UNTIL.findIn(header);
        stock = WooCommerceHeader.STOCK.findIn(header);
        salePrice = WooCommerceHeader.SALE_PRICE.findIn(header);
        regularPrice = WooCommerceHeader.REGULAR_PRICE.findIn(header);
        categories = WooCommerceHeader.CATEGORIES.findIn(header);
        tags = WooCommerceHeader.TAGS.findIn(header);
        brands = WooCommerceHeader.BRANDS.findIn(header);
        images = WooCommerceHeader.IMAGES.findIn(header);
        parent = WooCommerceHeader.PARENT.findIn(header);
        grouped = WooCommerceHeader.GROUPED.findIn(header);
        externalUrl = WooCommerceHeader.EXTERNAL_URL.findIn(header);
        buttonText = WooCommerceHeader.BUTTON_TEXT.findIn(header);
        weight = matching(header, WEIGHT);
        weightUnit = weightUnit(header, weight);
        attributes = attributes(header);
        kept = kept(header);
    }

    static boolean areIn(Header header) {
        return WooCommerceHeader.TYPE.isIn(header)
                && WooCommerceHeader.REGULAR_PRICE.isIn(header)
                && WooCommerceHeader.NAME.isIn(header);
    }

    private static String key(Header header, int column) {
        return header.names().get(column).strip().toLowerCase(Locale.ROOT);
    }

    private static int matching(Header header, Pattern pattern) {
        for (var column = 0; column < header.size(); column++) {
            if (pattern.matcher(key(header, column)).matches()) {
                return column;
            }
        }
        return -1;
    }

    private static String weightUnit(Header header, int column) {
        var matcher = WEIGHT.matcher(column < 0 ? "" : key(header, column));
        return matcher.matches() ? matcher.group(1) : "kg";
    }

    private static List<AttributeColumns> attributes(Header header) {
        var names = numbered(header, ATTRIBUTE_NAME);
        var values = numbered(header, ATTRIBUTE_VALUES);
        return names.entrySet().stream()
                .filter(entry -> values.containsKey(entry.getKey()))
                .map(
                        entry ->
                                new AttributeColumns(
                                        entry.getValue(), values.getOrDefault(entry.getKey(), -1)))
                .toList();
    }

    private static Map<Integer, Integer> numbered(Header header, Pattern pattern) {
        var columns = new TreeMap<Integer, Integer>();
        for (var column = 0; column < header.size(); column++) {
            var matcher = pattern.matcher(key(header, column));
            if (matcher.matches()) {
                for (var group = 1; group <= matcher.groupCount(); group++) {
                    if (matcher.group(group) != null && matcher.group(group).length() < 6) {
                        columns.put(Integer.parseInt(matcher.group(group)), column);
                    }
                }
            }
        }
        return columns;
    }

    private static List<Integer> kept(Header header) {
        var columns = new ArrayList<Integer>();
        for (var column = 0; column < header.size(); column++) {
            var key = key(header, column);
            if (SIZE.matcher(key).matches() || META.matcher(key).matches()) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** {@code simple, downloadable, virtual}: what it is stands first. */
    String typeOf(TableRow row) {
        var types = EscapedList.split(row.text(type).toLowerCase(Locale.ROOT));
        return types.isEmpty() ? "simple" : types.getFirst();
    }

    boolean isVariation(TableRow row) {
        return typeOf(row).equals("variation");
    }
}
