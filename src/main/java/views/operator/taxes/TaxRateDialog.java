package views.operator.taxes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import domain.catalog.CategoryTree;
import domain.shared.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import services.taxes.TaxRateEditing;
import views.catalog.CategoryPicker;
import views.components.Feedback;
import views.components.Texts;
import views.components.sellers.CountryField;

/** Asks for a rate that holds from a day on. */
final class TaxRateDialog extends Dialog {

    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private final TaxRateEditing rates;
    private final CountryField country = new CountryField();
    private final CategoryPicker category;
    private final BigDecimalField percent = new BigDecimalField(Texts.of("checkout.tax.percent"));
    private final DatePicker from = new DatePicker(Texts.of("checkout.tax.from"));

    TaxRateDialog(TaxRateEditing rates, CategoryTree categories, Runnable afterwards) {
        this.rates = rates;
        country.setRequiredIndicatorVisible(true);
        category = new CategoryPicker(categories);
        category.setHelperText(Texts.of("checkout.tax.category.hint"));
        category.setClearButtonVisible(true);
        percent.setRequiredIndicatorVisible(true);
        from.setHelperText(Texts.of("checkout.tax.from.hint"));
        var form = new FormLayout(country, category, percent, from);
        form.setAutoResponsive(true);
        var save =
                new Button(
                        Texts.of("common.save"),
                        _ -> {
                            if (Feedback.run(this::save, Texts.of("checkout.saved"))) {
                                close();
                                afterwards.run();
                            }
                        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of("checkout.tax.add"));
        setCloseOnOutsideClick(false);
        add(form);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), save);
    }

    private void save() {
        rates.add(
                Optional.ofNullable(country.getValue()).orElse(""),
                category.chosen().orElse(null),
                new Percent(percent.getOptionalValue().orElse(BigDecimal.ZERO)),
                from.getOptionalValue().orElse(ALWAYS));
    }
}
