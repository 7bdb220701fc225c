package views.seller.orders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import domain.orders.SellerOrderId;
import java.util.Set;
import java.util.function.Function;
import services.orders.documents.OrderDocuments;
import services.orders.handling.BulkOrderHandling;
import services.orders.handling.BulkOutcome;
import views.components.Feedback;
import views.components.Refusals;
import views.components.Texts;
import views.orders.DocumentsPanel;

/** What can be done with all selected orders at once. */
final class BulkBar extends Composite<Div> {

    private final OrderGrid grid;
    private final Span count = new Span();
    private final Div buttons = new Div();

    BulkBar(BulkOrderHandling handling, OrderDocuments documents, OrderGrid grid, boolean mayAct) {
        this.grid = grid;
        var accept = new Button(Texts.of("orders.bulk.accept"), _ -> run(handling::accept));
        var ship = new Button(Texts.of("orders.bulk.ship"), _ -> run(handling::ship));
        accept.setVisible(mayAct);
        ship.setVisible(mayAct);
        Anchor slips =
                DocumentsPanel.download(
                        Texts.of("orders.bulk.slips"),
                        () -> documents.packingSlips(grid.selected()));
        buttons.addClassName("row-actions");
        buttons.add(accept, ship, slips);
        getContent().addClassName("bulk-bar");
        getContent().add(count, buttons);
        grid.onSelection(this::show);
        show();
    }

    private void show() {
        var selected = grid.selected().size();
        count.setText(
                selected == 0
                        ? Texts.of("orders.bulk.none")
                        : Texts.of("orders.bulk.selected", selected));
        buttons.setVisible(selected > 0);
    }

    private void run(Function<Set<SellerOrderId>, BulkOutcome> action) {
        var outcome = action.apply(grid.selected());
        grid.refresh();
        if (outcome.done() > 0) {
            Feedback.done(Texts.of("orders.bulk.done", outcome.done()));
        }
        if (!outcome.refused().isEmpty()) {
            Feedback.refused(
                    Texts.of(
                            "orders.bulk.refused",
                            outcome.refused().size(),
                            Refusals.sentence(outcome.refused().getFirst())));
        }
    }
}
