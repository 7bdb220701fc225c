package views.orders;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableBiPredicate;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import services.orders.handling.AddableOffer;
import views.components.Formats;
import views.components.Texts;

/** Asks what to add to an order and how many of it. */
final class AddLineDialog extends Dialog {

    AddLineDialog(
            SerializableFunction<String, List<AddableOffer>> find,
            SerializableBiPredicate<AddableOffer, Integer> onSubmit) {
        var offer = new ComboBox<AddableOffer>(Texts.of("orders.add-line.offer"));
        offer.setItemsPageable(
                (page, text) -> page.getPageNumber() == 0 ? find.apply(text) : List.of());
        offer.setItemLabelGenerator(one -> one.item().title() + " · " + Formats.money(one.price()));
        offer.setWidthFull();
        var quantity = new IntegerField(Texts.of("orders.quantity"));
        quantity.setMin(1);
        quantity.setStepButtonsVisible(true);
        quantity.setValue(1);
        var add =
                new Button(
                        Texts.of("orders.add-line"),
                        _ ->
                                Optional.ofNullable(offer.getValue())
                                        .ifPresentOrElse(
                                                chosen -> submit(onSubmit, chosen, quantity),
                                                offer::focus));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of("orders.add-line"));
        setCloseOnOutsideClick(false);
        var fields = new Div(offer, quantity);
        fields.addClassName("stack");
        add(new Paragraph(Texts.of("orders.add-line.hint")), fields);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), add);
    }

    private void submit(
            SerializableBiPredicate<AddableOffer, Integer> onSubmit,
            AddableOffer chosen,
            IntegerField quantity) {
        if (onSubmit.test(chosen, Optional.ofNullable(quantity.getValue()).orElse(0))) {
            close();
        }
    }
}
