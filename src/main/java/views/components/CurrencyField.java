package views.components;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.Currency;

/** A currency one can pay with; euros to begin with. */
public final class CurrencyField extends ComboBox<Currency> {

    public CurrencyField(String label) {
        super(label);
        setItems(
                Currency.availableCurrencies()
                        .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                        .sorted(Comparator.comparing(Currency::getCurrencyCode))
                        .toList());
        setItemLabelGenerator(Currency::getCurrencyCode);
        setValue(Currency.getInstance("EUR"));
    }

    /** The one that is chosen; euros when somebody emptied the field. */
    public Currency currency() {
        return getOptionalValue().orElse(Currency.getInstance("EUR"));
    }
}
