package services.imports.taking;

import domain.catalog.Gtin;
import domain.catalog.ProductContent;
import domain.catalog.Variant;
import domain.imports.Content;
import domain.imports.Content.VariantContent;
import domain.shared.PlainText;
import domain.shared.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a product from elsewhere must satisfy: the rules of the catalogue, and no others. */
final class ProductRules {

    private static final int MOST_RAW_DESCRIPTION = 200_000;
    private static final int LONGEST_ATTRIBUTE = 2_000;

    private ProductRules() {}

    /** What can be said before anything is looked up. */
    static void validate(Content.ProductContent product) {
        var _ =
                PlainText.requireFilled(
                        "The title", product.title(), ProductContent.TITLE_MAX_LENGTH);
        var _ =
                PlainText.require(
                        "The description", product.descriptionHtml(), MOST_RAW_DESCRIPTION);
        product.category()
                .forEach(
                        name -> {
                            var _ = PlainText.require("The category", name, 200);
                        });
        if (product.variants().isEmpty()) {
            throw new Refused("import.no-variant", "The product has no variant that can be sold");
        }
    }

    /** The product as it will be, refused unless the catalogue can have it. */
    static ProductContent content(ProductPlan plan, @Nullable ProductState there) {
        var variants = new ArrayList<Variant>();
        var planned = new HashSet<>();
        for (var variant : plan.variants()) {
            planned.add(variant.id());
            variants.add(
                    new Variant(
                            variant.id(),
                            variant.sku(),
                            gtin(variant.gtin()),
                            variant.options(),
                            variant.weight()));
        }
        if (there != null) {
            there.variants().stream()
                    .filter(variant -> !planned.contains(variant.id()))
                    .map(
                            variant ->
                                    new Variant(
                                            variant.id(),
                                            variant.sku(),
                                            gtin(variant.gtin()),
                                            variant.options(),
                                            variant.weight()))
                    .forEach(variants::add);
        }
        return new ProductContent(
                plan.title(),
                plan.brand(),
                plan.description(),
                plan.category(),
                plan.options(),
                plan.attributes(),
                variants);
    }

    private static @Nullable Gtin gtin(@Nullable String digits) {
        return digits == null ? null : new Gtin(digits);
    }

    /** A number that is no GTIN is left out: shops write all sorts of things there. */
    static @Nullable String gtinRemarked(Candidate<?> one, @Nullable String digits) {
        if (digits == null || digits.isBlank()) {
            return null;
        }
        try {
            return new Gtin(digits.strip()).digits();
        } catch (Refused refused) {
            one.remark("Left out the GTIN “%s”: %s".formatted(digits, refused.sentence()));
            return null;
        }
    }

    /** Attributes the catalogue has no room for are left out and said. */
    static Map<String, String> attributesRemarked(Candidate<Content.ProductContent> one) {
        var kept = new TreeMap<String, String>();
        one.content()
                .attributes()
                .forEach(
                        (name, value) -> {
                            if (value.length() > LONGEST_ATTRIBUTE) {
                                one.remark("Left out “%s”: it is too long".formatted(name));
                            } else if (kept.size() >= ProductContent.MOST_ATTRIBUTES) {
                                one.remark("Left out “%s”: too many attributes".formatted(name));
                            } else {
                                kept.put(name, value);
                            }
                        });
        return kept;
    }

    /** Sources that keep no SKUs still have an id to tell variants apart. */
    static String sku(VariantContent variant) {
        return variant.sku().isBlank() ? variant.externalId() : variant.sku().strip();
    }
}
