package views.seller.stock;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import domain.shared.Refused;
import domain.stock.Supply;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import services.stock.OfferChoice;
import services.stock.StockItemQueries;
import views.components.Feedback;
import views.components.Texts;

/** Chooses an own offer and how many of the item one unit of it takes. */
final class LinkOfferDialog extends Dialog {

    /** What to do with the answer. */
    interface Submission extends Serializable {
        void submit(UUID offer, int quantity);
    }

    private final ComboBox<OfferChoice> offer = new ComboBox<>(Texts.of("stock.offer"));
    private final IntegerField quantity = new IntegerField(Texts.of("stock.per-unit"));

    LinkOfferDialog(StockItemQueries queries, Submission submission) {
        offer.setItemsPageable((page, search) -> queries.offers(search, page));
        offer.setItemLabelGenerator(
                choice -> Texts.of("stock.offer.choice", choice.title(), choice.sku()));
        offer.setRequiredIndicatorVisible(true);
        quantity.setMin(1);
        quantity.setMax(Supply.MOST_OF_ONE_ITEM);
        quantity.setValue(1);
        quantity.setStepButtonsVisible(true);
        var form = new FormLayout(offer, quantity);
        form.setAutoResponsive(true);
        var save = new Button(Texts.of("common.save"), _ -> submit(submission));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of("stock.uses.add"));
        setCloseOnOutsideClick(false);
        setWidth("min(36rem, 95vw)");
        add(new Paragraph(Texts.of("stock.uses.hint")), form);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), save);
    }

    private void submit(Submission submission) {
        var done =
                Feedback.run(
                        () ->
                                submission.submit(
                                        Optional.ofNullable(offer.getValue())
                                                .map(OfferChoice::offer)
                                                .orElseThrow(
                                                        () ->
                                                                new Refused(
                                                                        "stock.offer-missing",
                                                                        "Choose an offer")),
                                        Optional.ofNullable(quantity.getValue()).orElse(0)),
                        Texts.of("stock.saved"));
        if (done) {
            close();
        }
    }
}
