package views.operator.categories;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import domain.catalog.Category;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import views.components.Texts;

/** A category's name in every language of the console. */
final class NameFields extends Composite<FormLayout> {

    private final Map<String, TextField> fields = new LinkedHashMap<>();

    NameFields() {
        getContent().setAutoResponsive(true);
        for (var language : Texts.LANGUAGES) {
            var field =
                    new TextField(
                            Texts.of(
                                    "catalog.category.name-in",
                                    language.getDisplayLanguage(Texts.locale())));
            field.setMaxLength(Category.NAME_MAX_LENGTH);
            field.setRequiredIndicatorVisible(language.equals(Locale.ENGLISH));
            fields.put(language.getLanguage(), field);
            getContent().add(field);
        }
    }

    void show(Map<String, String> names) {
        fields.forEach((language, field) -> field.setValue(names.getOrDefault(language, "")));
    }

    /** Names in languages this console does not speak are kept as they are. */
    Map<String, String> namesOver(Map<String, String> before) {
        var names = new LinkedHashMap<>(before);
        fields.forEach((language, field) -> names.put(language, field.getValue().strip()));
        return names;
    }
}
