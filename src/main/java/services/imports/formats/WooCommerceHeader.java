package services.imports.formats;

import services.imports.tables.Header;

/**
 * What WooCommerce calls a column: exports are written in the shop's language, of which English,
 * German, French and Spanish are known.
 */
enum WooCommerceHeader {
    ID("ID"),
    TYPE("Type", "Typ", "Tipo"),
    SKU("SKU", "Artikelnummer", "UGS", "Référence", "Art.-Nr."),
    GTIN(
            "GTIN, UPC, EAN, or ISBN",
            "GTIN, UPC, EAN oder ISBN",
            "GTIN, UPC, EAN ou ISBN",
            "GTIN, UPC, EAN o ISBN"),
    NAME("Name", "Nom", "Nombre"),
    PUBLISHED("Published", "Veröffentlicht", "Publié", "Publicado"),
    VISIBILITY(
            "Visibility in catalog",
            "Sichtbarkeit im Katalog",
            "Visibilité dans le catalogue",
            "Visibilidad en el catálogo"),
    SHORT_DESCRIPTION(
            "Short description", "Kurzbeschreibung", "Description courte", "Descripción corta"),
    DESCRIPTION("Description", "Beschreibung", "Descripción"),
    SALE_FROM(
            "Date sale price starts",
            "Datum, an dem Angebotspreis beginnt",
            "Datum, an dem der Angebotspreis beginnt",
            "Date de début de promo",
            "Día en que empieza el precio rebajado"),
    SALE_UNTIL(
            "Date sale price ends",
            "Datum, an dem Angebotspreis endet",
            "Datum, an dem der Angebotspreis endet",
            "Date de fin de promo",
            "Día en que termina el precio rebajado"),
    STOCK("Stock", "Lager", "Bestand", "Lagerbestand", "Inventario"),
    SALE_PRICE("Sale price", "Angebotspreis", "Tarif promo", "Precio rebajado"),
    REGULAR_PRICE("Regular price", "Regulärer Preis", "Tarif régulier", "Precio normal"),
    CATEGORIES("Categories", "Kategorien", "Catégories", "Categorías"),
    TAGS("Tags", "Schlagwörter", "Étiquettes", "Etiquetas"),
    BRANDS("Brands", "Marken", "Marques", "Marcas"),
    IMAGES("Images", "Bilder", "Imágenes"),
    PARENT("Parent", "Übergeordnetes Produkt", "Superior"),
    GROUPED(
            "Grouped products",
            "Gruppierte Produkte",
            "Groupes de produits",
            "Productos agrupados"),
    EXTERNAL_URL("External URL", "Externe URL", "URL externe", "URL externa"),
    BUTTON_TEXT("Button text", "Button-Text", "Libellé du bouton", "Texto del botón");

    private final String[] names;

    WooCommerceHeader(String... names) {
        this.names = names;
    }

    /** The column, or -1. */
    int findIn(Header header) {
        return header.find(names);
    }

    int requireIn(Header header) {
        return header.require(names);
    }

    boolean isIn(Header header) {
        return header.has(names);
    }
}
