package domain.catalog;

import domain.shared.PlainText;
import domain.shared.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A typed property that products of a category, and of all below it, have. Choices are there for
 * {@link AttributeKind#CHOICE} and only for it.
 *
 * @param key names the value in a product; lower case, digits and underscores
 * @param unit shown behind a number; may be empty
 * @param required must be filled before a product can be submitted
 * @param filterable shoppers may filter by it
 */
public record AttributeDefinition(
        UUID id,
        UUID categoryId,
        String key,
        String label,
        AttributeKind kind,
        String unit,
        List<String> choices,
        boolean required,
        boolean filterable,
        int position,
        long version) {

    public static final int KEY_MAX_LENGTH = 60;
    public static final int LABEL_MAX_LENGTH = 100;
    public static final int UNIT_MAX_LENGTH = 20;
    public static final int VALUE_MAX_LENGTH = 500;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,59}");

    public AttributeDefinition {
        if (!KEY.matcher(key).matches()) {
            throw new Refused(
                    "catalog.attribute-key",
                    "A key begins with a letter and has lower case letters, digits and"
                            + " underscores only");
        }
        var _ = PlainText.requireFilled("The label", label, LABEL_MAX_LENGTH);
        var _ = PlainText.require("The unit", unit, UNIT_MAX_LENGTH);
        choices = List.copyOf(choices);
        if ((kind == AttributeKind.CHOICE) == choices.isEmpty()) {
            throw choices.isEmpty()
                    ? new Refused(
                            "catalog.attribute-choices", "A choice needs something to choose from")
                    : new Refused("catalog.attribute-no-choices", "Only a choice has choices");
        }
        for (var choice : choices) {
            var _ = PlainText.requireFilled("A choice", choice, VALUE_MAX_LENGTH);
        }
        if (new HashSet<>(choices).size() != choices.size()) {
            throw new Refused("catalog.attribute-choice-twice", "Two choices are the same");
        }
    }

    /** What is wrong with the value; empty when it fits. */
    public Optional<Refused> complaint(String value) {
        return fits(value) ? Optional.empty() : Optional.of(misfit());
    }

    private Refused misfit() {
        return switch (kind) {
            case TEXT ->
                    new Refused(
                            "catalog.value-too-long",
                            "%s is longer than %d characters",
                            label,
                            VALUE_MAX_LENGTH);
            case NUMBER ->
                    new Refused(
                            "catalog.value-no-number", "%s is not a number such as 12.5", label);
            case BOOLEAN ->
                    new Refused("catalog.value-neither", "%s is neither true nor false", label);
            case CHOICE ->
                    new Refused("catalog.value-no-choice", "%s is none of: %s", label, choices);
        };
    }

    private boolean fits(String value) {
        return switch (kind) {
            case TEXT -> value.length() <= VALUE_MAX_LENGTH;
            case NUMBER -> AttributeKind.isNumber(value);
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case CHOICE -> choices.contains(value);
        };
    }
}
