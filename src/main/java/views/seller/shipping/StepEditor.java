package views.seller.shipping;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import domain.checkout.ShippingMethod;
import domain.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import views.components.Texts;

/** What sending costs from which weight or price on, a line each; one only when it is flat. */
final class StepEditor extends Composite<Div> {

    private static final int GRAMS_PER_KILOGRAM_DIGITS = 3;

    private record Line(BigDecimalField from, BigDecimalField price, Div row) {}

    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();
    private final Button more = new Button(Texts.of("checkout.shipping.step.add"));
    private final Runnable changed;
    private ShippingMethod.Kind kind = ShippingMethod.Kind.FLAT;

    StepEditor(Runnable changed) {
        this.changed = changed;
        more.addClickListener(_ -> add(null, null));
        getContent().addClassName("stack");
        getContent().add(rows, more);
    }

    void show(ShippingMethod.Kind measure, List<ShippingMethod.Step> known, Currency currency) {
        kind = measure;
        known.forEach(
                step ->
                        add(
                                measure == ShippingMethod.Kind.BY_WEIGHT
                                        ? BigDecimal.valueOf(step.from(), GRAMS_PER_KILOGRAM_DIGITS)
                                        : new Money(step.from(), currency).amount(),
                                new Money(step.priceMinorUnits(), currency).amount()));
        if (known.isEmpty()) {
            add(BigDecimal.ZERO, BigDecimal.ZERO);
        }
        measureBy(measure);
    }

    void measureBy(ShippingMethod.Kind measure) {
        kind = measure;
        var isFlat = measure == ShippingMethod.Kind.FLAT;
        more.setVisible(!isFlat);
        for (var line : lines) {
            line.from().setLabel(Texts.of("checkout.shipping.step.from." + measure.name()));
            line.from().setVisible(!isFlat);
            line.row().setVisible(!isFlat || line.equals(lines.getFirst()));
        }
        changed.run();
    }

    List<ShippingMethod.Step> steps(Currency currency) {
        var isFlat = kind == ShippingMethod.Kind.FLAT;
        return lines.stream()
                .limit(isFlat ? 1 : lines.size())
                .filter(line -> line.price().getValue() != null)
                .map(line -> step(line, currency))
                .sorted(Comparator.comparingLong(ShippingMethod.Step::from))
                .toList();
    }

    private ShippingMethod.Step step(Line line, Currency currency) {
        var from = line.from().getOptionalValue().orElse(BigDecimal.ZERO);
        var threshold =
                switch (kind) {
                    case FLAT -> 0;
                    case BY_WEIGHT -> grams(from);
                    case BY_PRICE -> Money.of(from, currency).minorUnits();
                };
        return new ShippingMethod.Step(
                threshold, Money.of(line.price().getValue(), currency).minorUnits());
    }

    static long grams(BigDecimal kilograms) {
        return kilograms.movePointRight(GRAMS_PER_KILOGRAM_DIGITS).longValue();
    }

    private void add(@Nullable BigDecimal threshold, @Nullable BigDecimal cost) {
        var from = field("checkout.shipping.step.from." + kind.name(), threshold);
        var price = field("checkout.shipping.step.price", cost);
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(Texts.of("common.remove"));
        remove.setVisible(!lines.isEmpty());
        var line = new Line(from, price, new Div(from, price, remove));
        line.row().addClassName("line-of-fields");
        remove.addClickListener(
                _ -> {
                    lines.remove(line);
                    rows.remove(line.row());
                    changed.run();
                });
        lines.add(line);
        rows.add(line.row());
    }

    private BigDecimalField field(String label, @Nullable BigDecimal known) {
        var field = new BigDecimalField(Texts.of(label));
        if (known != null) {
            field.setValue(known);
        }
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(_ -> changed.run());
        return field;
    }
}
