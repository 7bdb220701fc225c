package domain.catalog;

import domain.shared.PlainText;
import domain.shared.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a product says about itself: all that an edit can change, and nothing of its status.
 *
 * <p>Texts are kept as typed or refused. No two variants have the same SKU or the same options, and
 * each has a value for every option.
 *
 * @param descriptionHtml already made safe
 * @param options names of what the variants differ in, in order
 * @param attributes values by attribute key, in the form {@link AttributeKind} defines
 */
public record ProductContent(
        String title,
        String brand,
        String descriptionHtml,
        @Nullable UUID categoryId,
        List<String> options,
        Map<String, String> attributes,
        List<Variant> variants) {

    public static final int TITLE_MAX_LENGTH = 250;
    public static final int BRAND_MAX_LENGTH = 120;
    public static final int DESCRIPTION_MAX_LENGTH = 60_000;
    public static final int OPTION_MAX_LENGTH = 60;
    public static final int MOST_OPTIONS = 10;
    public static final int MOST_VARIANTS = 1_000;
    public static final int MOST_ATTRIBUTES = 200;
    private static final int ATTRIBUTE_MAX_LENGTH = 2_000;
    private static final int KEY_MAX_LENGTH = 120;

    public ProductContent {
        options = List.copyOf(options);
        attributes = Map.copyOf(attributes);
        variants = List.copyOf(variants);
        var _ = PlainText.requireFilled("The title", title, TITLE_MAX_LENGTH);
        var _ = PlainText.require("The brand", brand, BRAND_MAX_LENGTH);
        var _ = PlainText.require("The description", descriptionHtml, DESCRIPTION_MAX_LENGTH);
        checkOptions(options);
        checkAttributes(attributes);
        checkVariants(options, variants);
    }

    ProductContent withAttributes(Map<String, String> changed) {
        return new ProductContent(
                title, brand, descriptionHtml, categoryId, options, changed, variants);
    }

    private static void checkOptions(List<String> options) {
        if (options.size() > MOST_OPTIONS) {
            throw new Refused("catalog.options", "A product has at most 10 options");
        }
        for (var option : options) {
            var _ = PlainText.requireFilled("The name of an option", option, OPTION_MAX_LENGTH);
        }
        requireDistinct(
                options,
                option -> option,
                name ->
                        new Refused(
                                "catalog.option-twice",
                                "Two options have the same name: %s",
                                name));
    }

    private static void checkAttributes(Map<String, String> attributes) {
        if (attributes.size() > MOST_ATTRIBUTES) {
            throw new Refused("catalog.attributes", "A product has at most 200 attributes");
        }
        attributes.forEach(
                (key, value) -> {
                    var _ = PlainText.requireFilled("The key of an attribute", key, KEY_MAX_LENGTH);
                    var _ = PlainText.require("Attribute " + key, value, ATTRIBUTE_MAX_LENGTH);
                });
    }

    private static void checkVariants(List<String> options, List<Variant> variants) {
        if (variants.isEmpty() || variants.size() > MOST_VARIANTS) {
            throw new Refused("catalog.variants", "A product has 1 to 1000 variants");
        }
        for (var variant : variants) {
            if (variant.optionValues().size() != options.size()) {
                throw new Refused(
                        "catalog.variant-options",
                        "Variant %s has %d of %d options",
                        variant.sku(),
                        variant.optionValues().size(),
                        options.size());
            }
        }
        requireDistinct(
                variants,
                Variant::sku,
                sku -> new Refused("catalog.sku-twice", "Two variants have the same SKU: %s", sku));
        requireDistinct(
                variants,
                Variant::optionValues,
                values ->
                        options.isEmpty()
                                ? new Refused(
                                        "catalog.variants-without-options",
                                        "A product without options has one variant")
                                : new Refused(
                                        "catalog.variant-twice",
                                        "Two variants have the same options: %s",
                                        values));
    }

    private static <T> void requireDistinct(
            List<T> things, Function<? super T, ?> by, Function<Object, Refused> refusal) {
        var seen = new HashSet<Object>();
        for (var thing : things) {
            if (!seen.add(by.apply(thing))) {
                throw refusal.apply(by.apply(thing));
            }
        }
    }
}
