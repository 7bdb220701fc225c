package views.seller.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import services.stock.OfferUse;
import services.stock.StockItemQueries;
import services.stock.StockRow;
import views.components.Feedback;
import views.components.Texts;
import views.components.sellers.Facts;

/** The offers that take from an item, with how many; a bundle is an offer of several items. */
final class UsesPanel extends Composite<Div> {

    private final StockItemQueries queries;
    private final StockCommands commands;
    private final boolean mayEdit;
    private @Nullable StockRow shown;

    UsesPanel(StockItemQueries queries, StockCommands commands, boolean mayEdit) {
        this.queries = queries;
        this.commands = commands;
        this.mayEdit = mayEdit;
    }

    void show(StockRow row) {
        shown = row;
        var panel = new Facts(Texts.of("stock.uses"));
        var uses = queries.uses(row.id());
        if (uses.isEmpty()) {
            panel.empty(Texts.of("stock.uses.none"));
        }
        uses.forEach(use -> panel.with(line(row, use)));
        if (mayEdit) {
            panel.with(new Button(Texts.of("stock.uses.add"), _ -> add(row)));
        }
        getContent().removeAll();
        getContent().add(panel);
    }

    private Component line(StockRow row, OfferUse use) {
        var line =
                new Div(
                        new Anchor("seller/products/" + use.product(), use.title()),
                        new Span(Texts.of("stock.uses.each", use.quantity(), use.sku())));
        line.addClassName("stock-use");
        if (mayEdit) {
            var remove =
                    new Button(
                            Texts.of("stock.uses.remove"),
                            _ ->
                                    changed(
                                            Feedback.run(
                                                    () ->
                                                            commands.supply()
                                                                    .leave(use.offer(), row.id()),
                                                    Texts.of("stock.saved"))));
            remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            line.add(remove);
        }
        return line;
    }

    private void add(StockRow row) {
        new LinkOfferDialog(
                        queries,
                        (offer, quantity) -> {
                            commands.supply().take(offer, row.id(), quantity);
                            changed(true);
                        })
                .open();
    }

    private void changed(boolean isChanged) {
        if (isChanged && shown != null) {
            show(shown);
        }
    }
}
