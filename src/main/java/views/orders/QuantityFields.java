package views.orders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import domain.orders.LineQuantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import services.orders.details.LineView;
import views.components.Texts;

/** How many of each line; nothing of a line is zero. */
final class QuantityFields extends Composite<Div> {

    private final Map<LineView, IntegerField> fields = new LinkedHashMap<>();

    /**
     * @param full whether everything is chosen to begin with
     */
    QuantityFields(List<LineView> lines, boolean full) {
        getContent().addClassName("stack");
        for (var line : lines) {
            var field = new IntegerField(line.name());
            field.setStepButtonsVisible(true);
            field.setMin(0);
            field.setMax(line.open());
            field.setValue(full ? line.open() : 0);
            field.setHelperText(Texts.of("orders.quantity.of", line.open()));
            field.setWidthFull();
            fields.put(line, field);
            getContent().add(field);
        }
    }

    List<LineQuantity> chosen() {
        return fields.entrySet().stream()
                .filter(entry -> count(entry.getValue()) > 0)
                .map(entry -> new LineQuantity(entry.getKey().id(), count(entry.getValue())))
                .toList();
    }

    private static int count(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(0);
    }
}
