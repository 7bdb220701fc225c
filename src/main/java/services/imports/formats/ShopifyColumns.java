package services.imports.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import services.imports.tables.Header;

/**
 * Where a Shopify file has what, in the dialect up to 2024 ({@code Handle}, {@code Variant Price})
 * and the current one ({@code URL handle}, {@code Price}).
 */
final class ShopifyColumns {

    private static final int MOST_OPTIONS = 3;

    final int handle;
    final int title;
    final int description;
    final int vendor;
    final int category;
    final int type;
    final int tags;
    final int published;
    final int status;
    final int sku;
    final int barcode;
    final int grams;
    final int price;
    final int compareAtPrice;
    final int stock;
    final int imageUrl;
    final int imagePosition;
    final int imageAlt;
    final int variantImage;
    final int[] optionName;
    final int[] optionValue;

    /** Columns kept as attributes: the shop's own fields, and what it tells Google. */
    final List<Integer> attributes;

    ShopifyColumns(Header header) {
        handle = header.find("Handle", "URL handle");
        title = header.require("Title");
        description = header.find("Body (HTML)", "Description");
        vendor = header.find("Vendor");
        category = header.find("Product Category", "Standard Product Type");
        type = header.find("Type", "Custom Product Type");
        tags = header.find("Tags");
        published = header.find("Published", "Published on online store");
        status = header.find("Status");
        sku = header.find("Variant SKU", "SKU");
        barcode = header.find("Variant Barcode", "Barcode");
        grams = header.find("Variant Grams", "Weight value (grams)");
        price = header.find("Variant Price", "Price");
        compareAtPrice =
                header.find("Variant Compare At Price", "Compare-at price", "Compare At Price");
        stock = header.find("Variant Inventory Qty", "Inventory quantity");
        imageUrl = header.find("Image Src", "Product image URL");
        imagePosition = header.find("Image Position");
        imageAlt = header.find("Image Alt Text");
        variantImage = header.find("Variant Image", "Variant image URL");
        optionName = options(header, "Option%d Name");
        optionValue = options(header, "Option%d Value");
        attributes = attributes(header);
    }

    /** Whether this is the header of a Shopify product file, of either dialect. */
    static boolean areIn(Header header) {
        return header.has("Title")
                && header.has("Handle", "URL handle")
                && header.has(
                        "Body (HTML)",
                        "Variant Price",
                        "Variant SKU",
                        "Option1 Name",
                        "Published on online store",
                        "Product image URL",
                        "Compare-at price");
    }

    static boolean areOfOrders(Header header) {
        return header.has("Lineitem name") && header.has("Financial Status");
    }

    private static int[] options(Header header, String name) {
        return IntStream.rangeClosed(1, MOST_OPTIONS)
                .map(number -> header.find(name.formatted(number)))
                .toArray();
    }

    private static List<Integer> attributes(Header header) {
        var columns = new ArrayList<Integer>();
        for (var column = 0; column < header.size(); column++) {
            var name = header.names().get(column).toLowerCase(Locale.ROOT);
            if (name.startsWith("google shopping /") || name.contains("metafields.")) {
                columns.add(column);
            }
        }
        return columns;
    }
}
