package views.seller.stock;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import domain.stock.StockTerms;
import java.util.Optional;
import views.components.Texts;

/** The fields in which a seller decides about a stock item. */
record TermsFields(TextField name, IntegerField threshold, IntegerField backorders) {

    TermsFields() {
        this(
                new TextField(Texts.of("common.name")),
                new IntegerField(Texts.of("stock.threshold")),
                new IntegerField(Texts.of("stock.backorder")));
        name.setMaxLength(StockTerms.NAME_MAX_LENGTH);
        threshold.setMin(0);
        threshold.setHelperText(Texts.of("stock.threshold.hint"));
        threshold.setClearButtonVisible(true);
        backorders.setMin(0);
        backorders.setHelperText(Texts.of("stock.backorder.hint"));
        show(StockTerms.named(""));
    }

    void show(StockTerms terms) {
        name.setValue(terms.name());
        threshold.setValue(terms.lowStockThreshold());
        backorders.setValue(terms.backorderLimit());
    }

    StockTerms read() {
        return new StockTerms(
                name.getValue(),
                Optional.ofNullable(backorders.getValue()).orElse(0),
                threshold.getValue());
    }
}
