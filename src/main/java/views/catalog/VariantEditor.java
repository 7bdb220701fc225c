package views.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.catalog.ProductDraft.VariantDraft;
import views.components.Texts;

/** What the variants of a product differ in, and the variants themselves, a line each. */
final class VariantEditor extends Composite<Div> {

    private final List<TextField> options = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Div optionRow = new Div();
    private final Div table = new Div();

    VariantEditor() {
        optionRow.addClassName("line-of-fields");
        var addOption = new Button(Texts.of("catalog.option.add"), _ -> addOption(""));
        var addVariant =
                new Button(
                        Texts.of("catalog.variant.add"),
                        _ -> addLine(new VariantDraft(null, "", "", List.of(), null)));
        getContent().addClassName("stack");
        getContent().add(optionRow, addOption, table, addVariant);
    }

    void show(List<String> names, List<VariantDraft> variants) {
        options.clear();
        lines.clear();
        optionRow.removeAll();
        table.removeAll();
        names.forEach(this::addOption);
        variants.forEach(this::addLine);
        if (lines.isEmpty()) {
            addLine(new VariantDraft(null, "", "", List.of(), null));
        }
    }

    List<String> options() {
        return options.stream().map(TextField::getValue).toList();
    }

    List<VariantDraft> variants() {
        return lines.stream().map(Line::draft).toList();
    }

    private void addOption(String name) {
        var field = new TextField(Texts.of("catalog.option", options.size() + 1));
        field.setValue(name);
        field.setPlaceholder(Texts.of("catalog.option.hint"));
        options.add(field);
        var remove = removal(Texts.of("catalog.option.remove", options.size()));
        var both = new Div(field, remove);
        both.addClassName("line-of-fields");
        remove.addClickListener(_ -> removeOption(options.indexOf(field), both));
        field.addValueChangeListener(_ -> lines.forEach(Line::relabel));
        optionRow.add(both);
        lines.forEach(line -> line.addValue(""));
    }

    private void removeOption(int index, Div both) {
        options.remove(index);
        optionRow.remove(both);
        lines.forEach(line -> line.removeValue(index));
    }

    private void addLine(VariantDraft draft) {
        var line = new Line(draft);
        lines.add(line);
        table.add(line.row);
    }

    private static Button removal(String label) {
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(label);
        return remove;
    }

    /** The fields of one variant. */
    private final class Line {

        private final @Nullable UUID id;
        private final Div row = new Div();
        private final Div valueRow = new Div();
        private final List<TextField> values = new ArrayList<>();
        private final TextField sku = new TextField(Texts.of("catalog.sku"));
        private final TextField gtin = new TextField(Texts.of("catalog.gtin"));
        private final IntegerField weight = new IntegerField(Texts.of("catalog.weight"));

        Line(VariantDraft draft) {
            id = draft.id();
            sku.setValue(draft.sku());
            gtin.setValue(draft.gtin());
            weight.setValue(draft.weightGrams());
            weight.setMin(0);
            row.addClassNames("line-of-fields", "variant-line");
            valueRow.addClassName("line-of-fields");
            var remove = removal(Texts.of("catalog.variant.remove"));
            remove.addClickListener(_ -> removeSelf());
            row.add(valueRow, sku, gtin, weight, remove);
            for (int index = 0; index < options.size(); index++) {
                addValue(
                        index < draft.optionValues().size() ? draft.optionValues().get(index) : "");
            }
        }

        void addValue(String value) {
            var field = new TextField();
            field.setValue(value);
            values.add(field);
            valueRow.add(field);
            relabel();
        }

        void removeValue(int index) {
            valueRow.remove(values.remove(index));
            relabel();
        }

        void relabel() {
            for (int index = 0; index < values.size(); index++) {
                var name = options.get(index).getValue();
                values.get(index)
                        .setLabel(name.isBlank() ? Texts.of("catalog.option", index + 1) : name);
            }
        }

        VariantDraft draft() {
            return new VariantDraft(
                    id,
                    sku.getValue(),
                    gtin.getValue().strip(),
                    values.stream().map(TextField::getValue).toList(),
                    weight.getValue());
        }

        private void removeSelf() {
            lines.remove(this);
            table.remove(row);
        }
    }
}
