package domain.catalog;

import domain.shared.PlainText;
import domain.shared.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One concrete thing to buy.
 *
 * @param optionValues in the order of the product's options, none empty
 */
public record Variant(
        UUID id,
        String sku,
        @Nullable Gtin gtin,
        List<String> optionValues,
        @Nullable Integer weightGrams) {

    public static final int SKU_MAX_LENGTH = 100;
    public static final int OPTION_VALUE_MAX_LENGTH = 120;
    private static final int HEAVIEST_GRAMS = 10_000_000;

    public Variant {
        var _ = PlainText.requireFilled("The SKU", sku, SKU_MAX_LENGTH);
        optionValues = List.copyOf(optionValues);
        for (var value : optionValues) {
            var _ = PlainText.requireFilled("An option of " + sku, value, OPTION_VALUE_MAX_LENGTH);
        }
        if (weightGrams != null && (weightGrams < 0 || weightGrams > HEAVIEST_GRAMS)) {
            throw new Refused("catalog.weight", "The weight of %s is not between 0 and 10 t", sku);
        }
    }

    /** Everything about it in one line, for histories and comparisons. */
    String summary() {
        var parts = new java.util.ArrayList<String>(optionValues);
        if (gtin != null) {
            parts.add("GTIN " + gtin);
        }
        if (weightGrams != null) {
            parts.add(weightGrams + " g");
        }
        return parts.isEmpty() ? sku : sku + ": " + String.join(", ", parts);
    }
}
