package views.operator.categories;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import domain.catalog.AttributeDefinition;
import domain.catalog.AttributeKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.categories.AttributeDraft;
import services.categories.AttributeEditing;
import views.components.Feedback;
import views.components.Texts;

/** Asks what an attribute is called and what its values are. */
final class AttributeDialog extends Dialog {

    private final TextField label = new TextField(Texts.of("catalog.attribute.label"));
    private final TextField key = new TextField(Texts.of("catalog.attribute.key"));
    private final Select<AttributeKind> kind = new Select<>();
    private final TextField unit = new TextField(Texts.of("catalog.attribute.unit"));
    private final TextArea choices = new TextArea(Texts.of("catalog.attribute.choices"));
    private final Checkbox required = new Checkbox(Texts.of("catalog.attribute.required"));
    private final Checkbox filterable = new Checkbox(Texts.of("catalog.attribute.filterable"));
    private final IntegerField position = new IntegerField(Texts.of("catalog.category.position"));
    private final @Nullable AttributeDefinition before;

    /**
     * @param before null for a new one
     */
    AttributeDialog(
            @Nullable AttributeDefinition before,
            AttributeEditing editing,
            UUID category,
            SerializableRunnable onSaved) {
        this.before = before;
        kind.setLabel(Texts.of("catalog.attribute.kind"));
        kind.setItems(AttributeKind.values());
        kind.setItemLabelGenerator(value -> Texts.of("catalog.attribute.kind." + value.name()));
        kind.addValueChangeListener(
                event -> choices.setVisible(event.getValue() == AttributeKind.CHOICE));
        key.setHelperText(Texts.of("catalog.attribute.key.hint"));
        choices.setHelperText(Texts.of("catalog.attribute.choices.hint"));
        kind.setValue(AttributeKind.TEXT);
        choices.setVisible(false);
        position.setValue(0);
        filterable.setValue(true);
        Optional.ofNullable(before).ifPresent(this::show);

        var save =
                new Button(
                        Texts.of("common.save"),
                        _ -> {
                            if (Feedback.run(
                                    () -> editing.save(category, draft()),
                                    Texts.of("catalog.attribute.saved"))) {
                                onSaved.run();
                                close();
                            }
                        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new FormLayout(label, key, kind, unit, choices, position, required, filterable);
        form.setAutoResponsive(true);
        setHeaderTitle(Texts.of("catalog.attribute.new"));
        setWidth("min(40rem, 95vw)");
        add(form);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), save);
    }

    private void show(AttributeDefinition definition) {
        setHeaderTitle(definition.label());
        label.setValue(definition.label());
        key.setValue(definition.key());
        key.setReadOnly(true);
        kind.setValue(definition.kind());
        unit.setValue(definition.unit());
        choices.setValue(String.join("\n", definition.choices()));
        required.setValue(definition.required());
        filterable.setValue(definition.filterable());
        position.setValue(definition.position());
    }

    private AttributeDraft draft() {
        return new AttributeDraft(
                before == null ? null : before.id(),
                key.getValue(),
                label.getValue(),
                kind.getValue(),
                unit.getValue(),
                kind.getValue() == AttributeKind.CHOICE ? chosenLines() : List.of(),
                required.getValue(),
                filterable.getValue(),
                Optional.ofNullable(position.getValue()).orElse(0),
                before == null ? 0 : before.version());
    }

    private List<String> chosenLines() {
        return choices.getValue().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
