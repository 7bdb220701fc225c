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
 * Where a WooCommerce export has what: it is written in the shop's language, of which English,
 * German, French and Spanish are known.
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
        id = header.find("ID");
        type = header.require("Type", "Typ", "Tipo");
        sku = header.find("SKU", "Artikelnummer", "UGS", "Référence", "Art.-Nr.");
        gtin =
                header.find(
                        "GTIN, UPC, EAN, or ISBN",
                        "GTIN, UPC, EAN oder ISBN",
                        "GTIN, UPC, EAN ou ISBN",
                        "GTIN, UPC, EAN o ISBN");
        name = header.require("Name", "Nom", "Nombre");
        published = header.find("Published", "Veröffentlicht", "Publié", "Publicado");
        visibility =
                header.find(
                        "Visibility in catalog",
                        "Sichtbarkeit im Katalog",
                        "Visibilité dans le catalogue",
                        "Visibilidad en el catálogo");
        shortDescription =
                header.find(
                        "Short description",
                        "Kurzbeschreibung",
                        "Description courte",
                        "Descripción corta");
        description = header.find("Description", "Beschreibung", "Descripción");
        saleFrom =
                header.find(
                        "Date sale price starts",
                        "Datum, an dem Angebotspreis beginnt",
                        "Datum, an dem der Angebotspreis beginnt",
                        "Date de début de promo",
                        "Día en que empieza el precio rebajado");
        saleUntil =
                header.find(
                        "Date sale price ends",
                        "Datum, an dem Angebotspreis endet",
                        "Datum, an dem der Angebotspreis endet",
                        "Date de fin de promo",
                        "Día en que termina el precio rebajado");
        stock = header.find("Stock", "Lager", "Bestand", "Lagerbestand", "Inventario");
        salePrice = header.find("Sale price", "Angebotspreis", "Tarif promo", "Precio rebajado");
        regularPrice =
                header.find("Regular price", "Regulärer Preis", "Tarif régulier", "Precio normal");
        categories = header.find("Categories", "Kategorien", "Catégories", "Categorías");
        tags = header.find("Tags", "Schlagwörter", "Étiquettes", "Etiquetas");
        brands = header.find("Brands", "Marken", "Marques", "Marcas");
        images = header.find("Images", "Bilder", "Imágenes");
        parent = header.find("Parent", "Übergeordnetes Produkt", "Superior");
        grouped =
                header.find(
                        "Grouped products",
                        "Gruppierte Produkte",
                        "Groupes de produits",
                        "Productos agrupados");
        externalUrl = header.find("External URL", "Externe URL", "URL externe", "URL externa");
        buttonText =
                header.find("Button text", "Button-Text", "Libellé du bouton", "Texto del botón");
        weight = matching(header, WEIGHT);
        weightUnit = weightUnit(header, weight);
        attributes = attributes(header);
        kept = kept(header);
    }

    static boolean areIn(Header header) {
        return header.has("Type", "Typ", "Tipo")
                && header.has("Regular price", "Regulärer Preis", "Tarif régulier", "Precio normal")
                && header.has("Name", "Nom", "Nombre");
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
