package views.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import domain.catalog.Condition;
import domain.catalog.OfferTerms;
import domain.catalog.Variant;
import domain.shared.Money;
import domain.shared.Refused;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import views.components.Feedback;
import views.components.Texts;

/** Asks for what a seller wants for a variant. */
public final class OfferDialog extends Dialog {

    /** What to do with the answer. */
    public interface Submission extends Serializable {
        void submit(UUID variantId, OfferTerms terms);
    }

    private final Select<Variant> variant = new Select<>();
    private final TextField sku = new TextField(Texts.of("catalog.seller-sku"));
    private final Select<Condition> condition = new Select<>();
    private final BigDecimalField price = new BigDecimalField(Texts.of("catalog.price"));
    private final BigDecimalField listPrice = new BigDecimalField(Texts.of("catalog.list-price"));
    private final ComboBox<Currency> currency = new ComboBox<>(Texts.of("catalog.currency"));
    private final IntegerField handling = new IntegerField(Texts.of("catalog.handling-days"));
    private final FormLayout form = new FormLayout();
    private final BulkPriceEditor bulk;

    /**
     * @param terms as they are; null for a new offer
     */
    public OfferDialog(List<Variant> variants, @Nullable OfferTerms terms, Submission submission) {
        bulk = new BulkPriceEditor(terms == null ? List.of() : terms.bulkPrices());
        choices(variants);
        if (terms == null) {
            handling.setValue(1);
            variant.addValueChangeListener(
                    event -> {
                        if (sku.isEmpty() && event.getValue() != null) {
                            sku.setValue(event.getValue().sku());
                        }
                    });
            variant.setValue(variants.getFirst());
        } else {
            variant.setValue(variants.getFirst());
            show(terms);
        }
        variant.setEnabled(terms == null);

        form.add(variant, sku, condition, handling, price, currency, listPrice);
        form.setAutoResponsive(true);
        var save = new Button(Texts.of("common.save"), _ -> submit(submission));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of(terms == null ? "catalog.offer.new" : "catalog.offer.edit"));
        setCloseOnOutsideClick(false);
        setWidth("min(44rem, 95vw)");
        add(form, new H3(Texts.of("catalog.bulk-prices")), bulk);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), save);
    }

    /** With one more question, whose answer the submission knows of. */
    public OfferDialog asking(Component field) {
        form.add(field);
        return this;
    }

    private void choices(List<Variant> variants) {
        variant.setLabel(Texts.of("catalog.variant"));
        variant.setItems(variants);
        variant.setItemLabelGenerator(
                item ->
                        item.optionValues().isEmpty()
                                ? item.sku()
                                : String.join(" / ", item.optionValues())
                                        + " ("
                                        + item.sku()
                                        + ")");
        condition.setLabel(Texts.of("catalog.condition"));
        condition.setItems(Condition.values());
        condition.setItemLabelGenerator(CatalogTexts::of);
        condition.setValue(Condition.NEW);
        currency.setItems(
                Currency.availableCurrencies()
                        .filter(money -> money.getDefaultFractionDigits() >= 0)
                        .sorted(Comparator.comparing(Currency::getCurrencyCode))
                        .toList());
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        currency.setValue(Currency.getInstance("EUR"));
        price.setRequiredIndicatorVisible(true);
        handling.setMin(0);
        handling.setMax(OfferTerms.MOST_HANDLING_DAYS);
        handling.setStepButtonsVisible(true);
        listPrice.setHelperText(Texts.of("catalog.list-price.hint"));
    }

    private void show(OfferTerms terms) {
        sku.setValue(terms.sellerSku());
        condition.setValue(terms.condition());
        price.setValue(terms.price().amount());
        Optional.ofNullable(terms.listPrice()).map(Money::amount).ifPresent(listPrice::setValue);
        currency.setValue(terms.price().currency());
        handling.setValue(terms.handlingDays());
    }

    private void submit(Submission submission) {
        var done =
                Feedback.run(
                        () -> submission.submit(variant.getValue().id(), terms()),
                        Texts.of("catalog.offer.saved"));
        if (done) {
            close();
        }
    }

    private OfferTerms terms() {
        var money = Optional.ofNullable(currency.getValue());
        var amount = Optional.ofNullable(price.getValue());
        if (money.isEmpty() || amount.isEmpty()) {
            throw new Refused("catalog.price-missing", Texts.of("catalog.price.missing"));
        }
        return new OfferTerms(
                sku.getValue(),
                condition.getValue(),
                Money.of(amount.get(), money.get()),
                Optional.ofNullable(listPrice.getValue())
                        .map(value -> Money.of(value, money.get()))
                        .orElse(null),
                Optional.ofNullable(handling.getValue()).orElse(0),
                bulk.prices(money.get()));
    }
}
