package views.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import services.imports.ColumnMappings;
import services.imports.ColumnMappings.SavedMapping;
import views.components.Feedback;
import views.components.Texts;

/** Says what each column of a table means, and checks the file again with that. */
final class ColumnMappingPanel extends Composite<Details> {

    private final ColumnMappings mappings;
    private final SerializableConsumer<Map<String, String>> check;
    private final Map<String, Select<String>> fields = new LinkedHashMap<>();

    ColumnMappingPanel(ColumnMappings mappings, SerializableConsumer<Map<String, String>> check) {
        this.mappings = mappings;
        this.check = check;
        getContent().setSummaryText(Texts.of("imports.columns"));
    }

    void show(UUID job) {
        try {
            show(mappings.columns(job));
        } catch (IOException _) {
            // The file is gone or broken; then there is nothing to assign.
            setVisible(false);
        }
    }

    private void show(List<ColumnMappings.MappedColumn> columns) {
        setVisible(!columns.isEmpty());
        fields.clear();
        var form = new FormLayout();
        var choices = new ArrayList<String>();
        choices.add("");
        choices.addAll(mappings.fields());
        for (var column : columns) {
            var select = new Select<String>();
            select.setLabel(column.header());
            select.setHelperText(column.example());
            select.setItems(choices);
            select.setItemLabelGenerator(
                    key ->
                            key == null || key.isEmpty()
                                    ? Texts.of("imports.field.none")
                                    : Texts.of("imports.field." + key));
            select.setValue(column.field());
            fields.put(column.header(), select);
            form.add(select);
        }
        getContent().removeAll();
        getContent().add(saved(), form, saving());
    }

    private Div saved() {
        var saved = new ComboBox<SavedMapping>(Texts.of("imports.columns.saved"));
        saved.setItems(mappings.saved());
        saved.setItemLabelGenerator(SavedMapping::name);
        saved.addValueChangeListener(
                event -> {
                    if (event.getValue() != null) {
                        use(event.getValue().columns());
                    }
                });
        return new Div(saved);
    }

    private void use(Map<String, String> columns) {
        fields.forEach((header, select) -> select.setValue(columns.getOrDefault(header, "")));
    }

    private Div saving() {
        var name = new TextField(Texts.of("imports.columns.name"));
        var save =
                new Button(
                        Texts.of("imports.columns.save"),
                        _ ->
                                Feedback.run(
                                        () -> mappings.save(name.getValue(), chosen()),
                                        Texts.of("imports.columns.was-saved")));
        var again = new Button(Texts.of("imports.columns.check"), _ -> check.accept(chosen()));
        var row = new Div(name, save, again);
        row.addClassName("import-choices");
        return row;
    }

    private Map<String, String> chosen() {
        var chosen = new LinkedHashMap<String, String>();
        fields.forEach(
                (header, select) -> {
                    if (select.getValue() != null && !select.getValue().isEmpty()) {
                        chosen.put(header, select.getValue());
                    }
                });
        return chosen;
    }
}
