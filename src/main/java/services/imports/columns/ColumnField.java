package services.imports.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import services.imports.tables.Header;

/**
 * What a column of a table of any shape can mean, and what people call such a column in English,
 * German, Indonesian, Portuguese, Spanish and French.
 */
public enum ColumnField {
    PRODUCT(
            "product",
            "handle, product id, product key, parent sku, group, group id, produkt id, produktnummer,"
                    + " id produk, id produto, id producto, id produit, item group id"),
    SKU(
            "sku",
            "sku, seller sku, article number, article no, item number, item no, part number,"
                    + " artikelnummer, artikelnr, art nr, art. nr., bestellnummer, kode barang,"
                    + " kode produk, referencia, referência, référence, código, codigo"),
    TITLE(
            "title",
            "title, name, product name, product title, item name, titel, produktname, bezeichnung,"
                    + " artikelbezeichnung, nama, nama produk, nama barang, nome, nome do produto,"
                    + " título, titulo, nombre, nom, titre, nom du produit"),
    BRAND(
            "brand",
            "brand, vendor, manufacturer, marke, hersteller, merek, merk, marca, fabricante, marque,"
                    + " fabricant"),
    DESCRIPTION(
            "description",
            "description, body, body html, long description, beschreibung, artikelbeschreibung,"
                    + " deskripsi, descrição, descricao, descripción, descripcion"),
    CATEGORY(
            "category",
            "category, categories, product category, product type, kategorie, kategorien, warengruppe,"
                    + " kategori, categoria, categoría, catégorie, categorie"),
    PRICE(
            "price",
            "price, unit price, selling price, sale price, preis, verkaufspreis, vk, harga,"
                    + " harga jual, preço, preco, precio, prix, prix de vente"),
    LIST_PRICE(
            "listPrice",
            "list price, compare at price, regular price, rrp, msrp, uvp, listenpreis, alter preis,"
                    + " harga coret, harga normal, preço de lista, precio de lista, prix barré"),
    CURRENCY("currency", "currency, währung, waehrung, mata uang, moeda, moneda, devise"),
    GTIN("gtin", "gtin, ean, upc, barcode, isbn, ean code, ean13, kode batang, código de barras"),
    WEIGHT("weight", "weight, gewicht, berat, peso, poids"),
    STOCK(
            "stock",
            "stock, quantity, qty, inventory, bestand, lagerbestand, menge, stok, jumlah, estoque,"
                    + " existencias, quantité"),
    CONDITION("condition", "condition, zustand, kondisi, condição, condición, état"),
    IMAGE(
            "imageUrl",
            "image, images, image url, image link, image src, picture, photo, bild, bilder, bild url,"
                    + " gambar, imagem, imagen, photo url"),
    OPTION1_NAME("option1Name", "option1 name, option name"),
    OPTION1_VALUE("option1Value", "option1 value, option value"),
    OPTION2_NAME("option2Name", "option2 name"),
    OPTION2_VALUE("option2Value", "option2 value"),
    OPTION3_NAME("option3Name", "option3 name"),
    OPTION3_VALUE("option3Value", "option3 value"),
    PUBLISHED("published", "published, active, visible, veröffentlicht, aktiv, aktif, publicado"),

    /** Kept under the column's own header; never guessed, as a column may be a purchase price. */
    ATTRIBUTE("attribute", "");

    private final String key;
    private final List<String> headers;

    ColumnField(String key, String headers) {
        this.key = key;
        this.headers = headers.isEmpty() ? List.of() : Arrays.asList(headers.split(",\\s*"));
    }

    /** As saved mappings and {@link domain.imports.ImportOptions#columns()} name it. */
    public String key() {
        return key;
    }

    /** Whether several columns may mean this. */
    public boolean mayRepeat() {
        return this == IMAGE || this == ATTRIBUTE;
    }

    public static Optional<ColumnField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equalsIgnoreCase(key)).findFirst();
    }

    /** What a column of this header most likely means. */
    static Optional<ColumnField> guess(String header) {
        var name = Header.key(header).replaceAll(" ?\\(.*\\)$", "");
        return Arrays.stream(values())
                .filter(field -> Header.key(field.key).equals(name) || field.headers.contains(name))
                .findFirst();
    }
}
