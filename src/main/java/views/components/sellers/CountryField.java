package views.components.sellers;

import com.vaadin.flow.component.combobox.ComboBox;
import domain.sellers.Address;
import org.jspecify.annotations.Nullable;
import views.components.Texts;

/** A country by its name; its value is the code, and the empty code is no country. */
public final class CountryField extends ComboBox<String> {

    public CountryField() {
        super(Texts.of("sellers.country"));
        setItems(SellerLabels.sortedByName(Address.COUNTRIES));
        setItemLabelGenerator(SellerLabels::country);
    }

    @Override
    public void setValue(@Nullable String code) {
        super.setValue(code == null || code.isEmpty() ? null : code);
    }
}
