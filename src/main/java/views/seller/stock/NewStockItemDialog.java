package views.seller.stock;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import services.stock.LocationRow;
import services.stock.NewStockItem;
import services.stock.StockItems;
import views.components.Feedback;
import views.components.Texts;

/** Asks for a new stock item, and how many of it are there. */
final class NewStockItemDialog extends Dialog {

    private final TextField sku = new TextField(Texts.of("stock.sku"));
    private final TermsFields terms = new TermsFields();
    private final Select<LocationRow> location = new Select<>();
    private final IntegerField onHand = new IntegerField(Texts.of("stock.on-hand"));

    NewStockItemDialog(
            StockItems items, List<LocationRow> locations, SerializableConsumer<UUID> onCreated) {
        sku.setRequiredIndicatorVisible(true);
        sku.setMaxLength(StockItems.SKU_MAX_LENGTH);
        location.setLabel(Texts.of("stock.location"));
        location.setItems(locations);
        location.setItemLabelGenerator(LocationRow::name);
        location.setValue(locations.getFirst());
        onHand.setMin(0);
        onHand.setValue(0);
        onHand.setStepButtonsVisible(true);
        var form =
                new FormLayout(
                        sku, terms.name(), onHand, location, terms.threshold(), terms.backorders());
        form.setAutoResponsive(true);
        var save = new Button(Texts.of("common.save"), _ -> submit(items, onCreated));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of("stock.new"));
        setCloseOnOutsideClick(false);
        setWidth("min(40rem, 95vw)");
        add(form);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), save);
    }

    private void submit(StockItems items, SerializableConsumer<UUID> onCreated) {
        var done =
                Feedback.run(
                        () ->
                                onCreated.accept(
                                        items.create(
                                                new NewStockItem(
                                                        location.getValue().id(),
                                                        sku.getValue(),
                                                        terms.read(),
                                                        Optional.ofNullable(onHand.getValue())
                                                                .orElse(0)))),
                        Texts.of("stock.saved"));
        if (done) {
            close();
        }
    }
}
