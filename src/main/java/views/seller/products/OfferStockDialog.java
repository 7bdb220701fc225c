package views.seller.products;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import services.stock.OfferItem;
import services.stock.OfferSupply;
import services.stock.StockItemQueries;
import views.components.Feedback;
import views.components.Formats;
import views.components.Texts;

/** How many of one offer are there: a number in simple cases, the items of it in a bundle. */
final class OfferStockDialog extends Dialog {

    OfferStockDialog(UUID offer, OfferSupply supply, StockItemQueries queries) {
        var items = queries.itemsOf(List.of(offer));
        setHeaderTitle(Texts.of("stock.menu"));
        setWidth("min(28rem, 95vw)");
        if (items.isEmpty()) {
            add(new Paragraph(Texts.of("stock.offer.not-counted")));
        }
        items.forEach(item -> add(line(item)));
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()));
        if (items.isEmpty() || isSimple(items)) {
            var field = new OnHandField();
            items.stream().map(OfferItem::onHand).findFirst().ifPresent(field::show);
            var save = new Button(Texts.of("common.save"), _ -> save(offer, supply, field));
            save.addThemeVariants(ButtonVariant.PRIMARY);
            add(field);
            getFooter().add(save);
        }
    }

    private static boolean isSimple(List<OfferItem> items) {
        return items.size() == 1 && items.getFirst().quantity() == 1;
    }

    private void save(UUID offer, OfferSupply supply, OnHandField field) {
        field.number()
                .ifPresent(
                        number -> {
                            if (Feedback.run(
                                    () -> supply.stock(offer, number), Texts.of("stock.saved"))) {
                                close();
                            }
                        });
    }

    private static Div line(OfferItem item) {
        var line =
                new Div(
                        new Anchor("seller/stock/" + item.item(), item.sku()),
                        new Span(Texts.of("stock.offer.left", Formats.number(item.free()))));
        line.addClassName("stock-use");
        return line;
    }
}
