package services.commissions.documents;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value at a place of a document, and the way to those inside it. Reading what is not as it
 * should be notes a problem and answers with nothing, so that reading goes on.
 */
final class Place {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private final @Nullable JsonNode node;
    private final String pointer;
    private final Problems problems;

    private Place(@Nullable JsonNode node, String pointer, Problems problems) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
    }

    static Place root(JsonNode node, Problems problems) {
        return new Place(node, "", problems);
    }

    boolean isThere() {
        return node != null;
    }

    boolean isText() {
        return node != null && node.isString();
    }

    String pointer() {
        return pointer;
    }

    void problem(String sentence) {
        problems.add(pointer, sentence);
    }

    /** The member of an object, there or not. */
    Place at(String key) {
        var escaped = key.replace("~", "~0").replace("/", "~1");
        return new Place(
                node != null && node.isObject() ? node.get(key) : null,
                pointer + "/" + escaped,
                problems);
    }

    /** Notes when this is no object, and every key nobody knows. */
    boolean isObject(String... known) {
        if (node == null || !node.isObject()) {
            problem(node == null ? "is missing" : "must be an object");
            return false;
        }
        var keys = Set.copyOf(Arrays.asList(known));
        for (var key : node.propertyNames()) {
            if (!keys.contains(key)) {
                at(key).problem("is not a known key here");
            }
        }
        return true;
    }

    /** The keys of an object whose keys are data. */
    List<String> keys() {
        if (node == null || !node.isObject()) {
            problem(node == null ? "is missing" : "must be an object");
            return List.of();
        }
        return List.copyOf(node.propertyNames());
    }

    List<Place> elements() {
        if (node == null || !node.isArray()) {
            problem(node == null ? "is missing" : "must be a list");
            return List.of();
        }
        var elements = new ArrayList<Place>();
        for (var i = 0; i < node.size(); i++) {
            elements.add(new Place(node.get(i), pointer + "/" + i, problems));
        }
        return elements;
    }

    /** A text that must be there and not be empty. */
    Optional<String> text() {
        if (node == null) {
            problem("is missing");
            return Optional.empty();
        }
        if (!node.isString()) {
            problem("must be a text");
            return Optional.empty();
        }
        if (node.stringValue().isBlank()) {
            problem("must not be empty");
            return Optional.empty();
        }
        return Optional.of(node.stringValue());
    }

    /** The texts of a list. */
    List<String> texts() {
        return elements().stream().flatMap(element -> element.text().stream()).toList();
    }

    <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        return text().flatMap(
                        text -> {
                            for (var value : type.getEnumConstants()) {
                                if (value.name().equals(text)) {
                                    return Optional.of(value);
                                }
                            }
                            problem(
                                    "must be one of "
                                            + String.join(
                                                    ", ",
                                                    Arrays.stream(type.getEnumConstants())
                                                            .map(Enum::name)
                                                            .toList()));
                            return Optional.empty();
                        });
    }

    Optional<Long> integer() {
        if (node == null) {
            problem("is missing");
            return Optional.empty();
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            problem("must be a whole number");
            return Optional.empty();
        }
        return Optional.of(node.longValue());
    }

    /** A decimal number as a text, never as a JSON number. */
    Optional<BigDecimal> decimal() {
        if (node != null && node.isNumber()) {
            problem("must be a decimal number in quotes, such as \"19.99\"");
            return Optional.empty();
        }
        return text().flatMap(
                        text -> {
                            if (DECIMAL.matcher(text).matches()) {
                                return Optional.of(new BigDecimal(text));
                            }
                            problem("must be a decimal number such as \"19.99\"");
                            return Optional.empty();
                        });
    }

    Optional<Instant> instant() {
        return parsed(
                text -> OffsetDateTime.parse(text).toInstant(),
                "must be an instant such as \"2026-01-01T00:00:00Z\"");
    }

    Optional<LocalDate> date() {
        return parsed(LocalDate::parse, "must be a date such as \"2026-01-01\"");
    }

    private <T> Optional<T> parsed(Function<String, T> parse, String sentence) {
        return text().flatMap(
                        text -> {
                            try {
                                return Optional.of(parse.apply(text));
                            } catch (DateTimeException _) {
                                problem(sentence);
                                return Optional.empty();
                            }
                        });
    }
}
