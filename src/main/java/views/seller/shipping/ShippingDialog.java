package views.seller.shipping;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import domain.checkout.ShippingMethod;
import domain.shared.Money;
import domain.shared.Uuids;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import views.components.CurrencyField;
import views.components.Feedback;
import views.components.Texts;
import views.components.sellers.SellerLabels;

/** Asks how a seller sends, and shows all the while what that would cost. */
final class ShippingDialog extends Dialog {

    private final TextField name = new TextField(Texts.of("common.name"));
    private final RadioButtonGroup<ShippingMethod.Kind> kind =
            new RadioButtonGroup<>(Texts.of("checkout.shipping.kind"));
    private final CurrencyField currency = new CurrencyField(Texts.of("checkout.currency"));
    private final StepEditor steps = new StepEditor(this::preview);
    private final BigDecimalField freeFrom =
            new BigDecimalField(Texts.of("checkout.shipping.free-from"));
    private final MultiSelectComboBox<String> countries =
            new MultiSelectComboBox<>(Texts.of("checkout.shipping.countries"));
    private final IntegerField daysFrom = new IntegerField(Texts.of("checkout.shipping.days-from"));
    private final IntegerField daysTo = new IntegerField(Texts.of("checkout.shipping.days-to"));
    private final CostPreview preview = new CostPreview(this::preview);

    ShippingDialog(
            @Nullable ShippingMethod known, Consumer<ShippingMethod> save, Runnable afterwards) {
        kind.setItems(ShippingMethod.Kind.values());
        kind.setItemLabelGenerator(one -> Texts.of("checkout.shipping.kind." + one.name()));
        countries.setItems(SellerLabels.sortedByName(List.of(Locale.getISOCountries())));
        countries.setItemLabelGenerator(SellerLabels::country);
        countries.setHelperText(Texts.of("checkout.shipping.countries.hint"));
        fill(known);
        kind.addValueChangeListener(event -> steps.measureBy(event.getValue()));
        currency.addValueChangeListener(_ -> preview());
        freeFrom.setValueChangeMode(ValueChangeMode.EAGER);
        freeFrom.addValueChangeListener(_ -> preview());
        var form = new FormLayout(name, currency, kind, steps, freeFrom, countries);
        form.add(daysFrom, daysTo, preview);
        form.setAutoResponsive(true);
        var submit =
                new Button(
                        Texts.of("common.save"),
                        _ -> {
                            if (Feedback.run(
                                    () -> save.accept(typed()), Texts.of("checkout.saved"))) {
                                close();
                                afterwards.run();
                            }
                        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(
                Texts.of(known == null ? "checkout.shipping.add" : "checkout.shipping.edit"));
        setCloseOnOutsideClick(false);
        add(form);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), submit);
        preview();
    }

    private void fill(@Nullable ShippingMethod known) {
        name.setRequiredIndicatorVisible(true);
        daysFrom.setValue(known == null ? 1 : known.daysFrom());
        daysTo.setValue(known == null ? 3 : known.daysTo());
        if (known == null) {
            kind.setValue(ShippingMethod.Kind.FLAT);
            steps.show(ShippingMethod.Kind.FLAT, List.of(), currency.currency());
            return;
        }
        var money = Currency.getInstance(known.currency());
        name.setValue(known.name());
        currency.setValue(money);
        kind.setValue(known.kind());
        steps.show(known.kind(), known.steps(), money);
        if (known.freeFrom() != null) {
            freeFrom.setValue(new Money(known.freeFrom(), money).amount());
        }
        countries.setValue(known.countries());
    }

    private ShippingMethod typed() {
        var money = currency.currency();
        return new ShippingMethod(
                Uuids.timeOrdered(),
                name.getValue().strip(),
                kind.getValue(),
                money.getCurrencyCode(),
                steps.steps(money),
                freeFrom.getOptionalValue()
                        .map(amount -> Money.of(amount, money).minorUnits())
                        .orElse(null),
                countries.getSelectedItems().stream().sorted().toList(),
                Optional.ofNullable(daysFrom.getValue()).orElse(0),
                Optional.ofNullable(daysTo.getValue()).orElse(0));
    }

    private void preview() {
        preview.show(this::typed);
    }
}
