package views.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import domain.catalog.AttributeDefinition;
import domain.catalog.AttributeKind;
import domain.shared.Refused;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import views.components.Refusals;
import views.components.Texts;

/**
 * A field for each attribute of a category, by its kind. Values of attributes the category does not
 * have are kept and listed, not lost.
 */
final class AttributeFields extends Composite<Div> {

    private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();
    private Map<String, String> values = Map.of();

    void show(List<AttributeDefinition> definitions, Map<String, String> values) {
        this.values = Map.copyOf(values);
        fields.clear();
        getContent().removeAll();
        var form = new FormLayout();
        form.setAutoResponsive(true);
        for (var definition : definitions) {
            form.add(field(definition, values.getOrDefault(definition.key(), "")));
        }
        getContent().add(form);
        var others =
                values.entrySet().stream()
                        .filter(entry -> !fields.containsKey(entry.getKey()))
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .sorted()
                        .toList();
        if (!others.isEmpty()) {
            var kept =
                    new Paragraph(Texts.of("catalog.attributes.others", String.join(", ", others)));
            kept.addClassName("secondary");
            getContent().add(kept);
        }
    }

    Map<String, String> values() {
        var all = new HashMap<>(values);
        fields.forEach((key, field) -> all.put(key, field.get()));
        return all;
    }

    private Component field(AttributeDefinition definition, String value) {
        return switch (definition.kind()) {
            case TEXT, NUMBER -> typed(definition, value);
            case BOOLEAN -> chosen(definition, List.of("true", "false"), value);
            case CHOICE -> chosen(definition, definition.choices(), value);
        };
    }

    private Component typed(AttributeDefinition definition, String value) {
        var field = new TextField(definition.label());
        field.setValue(value);
        field.setRequiredIndicatorVisible(definition.required());
        if (!definition.unit().isEmpty()) {
            field.setSuffixComponent(new Div(definition.unit()));
        }
        // A complaint at once; the rule itself is asked again when it is saved.
        field.addValueChangeListener(
                event -> {
                    var complaint =
                            event.getValue().isEmpty()
                                    ? Optional.<Refused>empty()
                                    : definition.complaint(event.getValue());
                    field.setInvalid(complaint.isPresent());
                    field.setErrorMessage(complaint.map(Refusals::sentence).orElse(""));
                });
        fields.put(definition.key(), field::getValue);
        return field;
    }

    private Component chosen(AttributeDefinition definition, List<String> choices, String value) {
        var field = new Select<String>();
        field.setLabel(definition.label());
        field.setItems(choices);
        field.setEmptySelectionAllowed(true);
        if (definition.kind() == AttributeKind.BOOLEAN) {
            field.setItemLabelGenerator(AttributeFields::yesOrNo);
        }
        field.setRequiredIndicatorVisible(definition.required());
        field.setValue(choices.contains(value) ? value : null);
        fields.put(definition.key(), () -> Optional.ofNullable(field.getValue()).orElse(""));
        return field;
    }

    private static String yesOrNo(String value) {
        if (value == null) {
            return "";
        }
        return Texts.of(value.equals("true") ? "common.yes" : "common.no");
    }
}
