package views.seller.products;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import views.components.Texts;

/** How many of an offer are there; empty when they are not counted. */
final class OnHandField extends Composite<IntegerField> {

    OnHandField() {
        var field = getContent();
        field.setLabel(Texts.of("stock.offer.in-stock"));
        field.setHelperText(Texts.of("stock.offer.in-stock.hint"));
        field.setMin(0);
        field.setStepButtonsVisible(true);
    }

    void show(int number) {
        getContent().setValue(number);
    }

    Optional<Integer> number() {
        return Optional.ofNullable(getContent().getValue());
    }
}
