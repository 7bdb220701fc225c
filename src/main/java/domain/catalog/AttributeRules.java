package domain.catalog;

import domain.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The attributes a category and those above it ask for. A product may have others besides, as
 * imports bring them; nothing is known of those, so nothing is checked.
 */
public record AttributeRules(List<AttributeDefinition> definitions) {

    public AttributeRules {
        definitions = List.copyOf(definitions);
    }

    /** One for each value that does not fit its definition. */
    public List<Refused> complaints(Map<String, String> values) {
        var complaints = new ArrayList<Refused>();
        for (var definition : definitions) {
            var value = values.getOrDefault(definition.key(), "");
            if (!value.isEmpty()) {
                definition.complaint(value).ifPresent(complaints::add);
            }
        }
        return complaints;
    }

    /** While it is being written: what is filled in must fit. */
    public void requireFitting(Map<String, String> values) {
        refuse(complaints(values));
    }

    /** Before somebody else looks at it: what is required must be there too. */
    public void requireComplete(Map<String, String> values) {
        var complaints = new ArrayList<>(complaints(values));
        definitions.stream()
                .filter(AttributeDefinition::required)
                .filter(definition -> values.getOrDefault(definition.key(), "").isBlank())
                .forEach(definition -> complaints.add(missing(definition)));
        refuse(complaints);
    }

    private static Refused missing(AttributeDefinition definition) {
        return new Refused("catalog.value-missing", "%s is missing", definition.label());
    }

    private static void refuse(List<Refused> complaints) {
        if (complaints.size() == 1) {
            throw complaints.getFirst();
        }
        if (!complaints.isEmpty()) {
            throw new Refused("catalog.attribute-values", "%s", complaints);
        }
    }
}
