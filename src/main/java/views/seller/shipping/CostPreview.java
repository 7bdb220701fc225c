package views.seller.shipping;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import domain.checkout.ShippingMethod;
import domain.shared.DomainException;
import domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Supplier;
import views.components.Refusals;
import views.components.Texts;

/** What a method would cost for an example the seller chooses. */
final class CostPreview extends Composite<Div> {

    private final BigDecimalField kilograms =
            new BigDecimalField(Texts.of("checkout.shipping.preview.weight"));
    private final BigDecimalField goods =
            new BigDecimalField(Texts.of("checkout.shipping.preview.goods"));
    private final Paragraph answer = new Paragraph();

    CostPreview(Runnable changed) {
        kilograms.setValue(BigDecimal.ONE);
        goods.setValue(BigDecimal.valueOf(50));
        for (var field : new BigDecimalField[] {kilograms, goods}) {
            field.setValueChangeMode(ValueChangeMode.EAGER);
            field.addValueChangeListener(_ -> changed.run());
        }
        answer.getElement().setAttribute("role", "status");
        var fields = new Div(kilograms, goods);
        fields.addClassName("line-of-fields");
        getContent().addClassName("panel");
        getContent().add(new Paragraph(Texts.of("checkout.shipping.preview")), fields, answer);
    }

    /** What is typed may not make a method yet; then the rule it breaks is said. */
    void show(Supplier<ShippingMethod> typed) {
        try {
            var method = typed.get().checked();
            var paid =
                    Money.of(
                            goods.getOptionalValue().orElse(BigDecimal.ZERO),
                            Currency.getInstance(method.currency()));
            var weight = StepEditor.grams(kilograms.getOptionalValue().orElse(BigDecimal.ZERO));
            var cost = method.cost(weight, paid.minorUnits());
            answer.setText(
                    cost == 0
                            ? Texts.of("checkout.shipping.preview.free")
                            : Texts.of(
                                    "checkout.shipping.preview.cost",
                                    ShippingWords.money(method, cost)));
        } catch (DomainException unfinished) {
            answer.setText(Refusals.sentence(unfinished));
        }
    }
}
