package services.imports.taking;

import domain.imports.Content.ProductContent;
import domain.imports.Content.VariantContent;
import domain.shared.PlainText;
import domain.shared.Refused;
import java.util.HashSet;

/** What a product from elsewhere must satisfy by itself. */
final class ProductRules {

    private static final int MOST_DESCRIPTION = 200_000;

    private ProductRules() {}

    static void validate(ProductContent product) {
        PlainText.requireFilled("The title", product.title(), 250);
        PlainText.require("The brand", product.brand(), 120);
        PlainText.require("The description", product.descriptionHtml(), MOST_DESCRIPTION);
        product.options().forEach(name -> PlainText.require("The option’s name", name, 60));
        product.attributes()
                .forEach(
                        (name, value) -> {
                            PlainText.requireFilled("The attribute’s name", name, 200);
                            PlainText.require(name, value, MOST_DESCRIPTION);
                        });
        product.category().forEach(name -> PlainText.require("The category", name, 200));
        if (product.variants().isEmpty()) {
            throw new Refused("import.no-variant", "The product has no variant that can be sold");
        }
        validateVariants(product);
    }

    private static void validateVariants(ProductContent product) {
        var skus = new HashSet<String>();
        for (var variant : product.variants()) {
            PlainText.require("The SKU", variant.sku(), 120);
            var gtin = variant.gtin();
            PlainText.require("The GTIN", gtin == null ? "" : gtin, 20);
            variant.optionValues()
                    .forEach(value -> PlainText.require("The option’s value", value, 200));
            var weight = variant.weightGrams();
            if (weight != null && weight < 0) {
                throw new Refused("import.weight", "The weight is negative");
            }
            if (!skus.add(sku(variant))) {
                throw new Refused(
                        "import.sku-twice",
                        "Two variants have the SKU %s".formatted(sku(variant)));
            }
        }
    }

    /** Sources that keep no SKUs still have an id to tell variants apart. */
    static String sku(VariantContent variant) {
        return variant.sku().isBlank() ? variant.externalId() : variant.sku();
    }
}
