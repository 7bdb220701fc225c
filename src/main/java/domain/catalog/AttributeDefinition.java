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
            throw new Refused(
                    "catalog.attribute-choices",
                    choices.isEmpty()
                            ? "A choice needs something to choose from"
                            : "Only a choice has choices");
        }
        for (var choice : choices) {
            var _ = PlainText.requireFilled("A choice", choice, VALUE_MAX_LENGTH);
        }
        if (new HashSet<>(choices).size() != choices.size()) {
            throw new Refused("catalog.attribute-choices", "Two choices are the same");
        }
    }

    /** A sentence saying what is wrong with the value; empty when it fits. */
    public Optional<String> complaint(String value) {
        return switch (kind) {
            case TEXT ->
                    value.length() <= VALUE_MAX_LENGTH
                            ? Optional.empty()
                            : Optional.of("%s is longer than 500 characters".formatted(label));
            case NUMBER ->
                    AttributeKind.isNumber(value)
                            ? Optional.empty()
                            : Optional.of("%s is not a number such as 12.5".formatted(label));
            case BOOLEAN ->
                    value.equals("true") || value.equals("false")
                            ? Optional.empty()
                            : Optional.of("%s is neither true nor false".formatted(label));
            case CHOICE ->
                    choices.contains(value)
                            ? Optional.empty()
                            : Optional.of(
                                    "%s is none of: %s"
                                            .formatted(label, String.join(", ", choices)));
        };
    }
}
