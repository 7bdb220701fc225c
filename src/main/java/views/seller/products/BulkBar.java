package views.seller.products;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import domain.catalog.PriceAdjustment;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import services.catalog.ProductRow;
import services.offers.BulkActions;
import services.offers.BulkResult;
import services.offers.BulkUndo;
import views.catalog.BulkFeedback;
import views.catalog.ProductGrid;
import views.components.Texts;

/** What can be done to the selected products at once, and taken back. */
final class BulkBar extends Composite<Div> {

    private final BulkActions actions;
    private final BulkFeedback feedback;
    private final ProductGrid grid;
    private final Span count = new Span();
    private final List<Button> buttons;

    BulkBar(BulkActions actions, BulkUndo undo, ProductGrid grid) {
        this.actions = actions;
        feedback = new BulkFeedback(grid, undo::undo);
        this.grid = grid;
        buttons =
                List.of(
                        new Button(Texts.of("catalog.bulk.pause"), _ -> run(actions::pause)),
                        new Button(Texts.of("catalog.bulk.activate"), _ -> run(actions::activate)),
                        new Button(Texts.of("catalog.bulk.price"), _ -> changePrices()),
                        deletion());
        count.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("bulk-bar");
        getContent().add(count);
        buttons.forEach(getContent()::add);
        grid.onSelection(_ -> showCount());
        showCount();
    }

    private Button deletion() {
        var delete = new Button(Texts.of("common.delete"), _ -> confirmDeletion());
        delete.addThemeVariants(ButtonVariant.ERROR);
        return delete;
    }

    private void confirmDeletion() {
        new ConfirmDialog(
                        Texts.of("catalog.bulk.delete.title"),
                        Texts.of("catalog.bulk.delete.text", selected().size()),
                        Texts.of("common.delete"),
                        _ -> run(actions::delete),
                        Texts.of("common.cancel"),
                        _ -> {})
                .open();
    }

    private void changePrices() {
        var products = selected();
        new PriceChangeDialog(
                        adjustment -> actions.forecast(products, adjustment),
                        (PriceAdjustment adjustment) ->
                                feedback.run(() -> actions.changePrices(products, adjustment)))
                .open();
    }

    private void run(Function<Collection<UUID>, BulkResult> action) {
        feedback.run(() -> action.apply(selected()));
    }

    private List<UUID> selected() {
        return grid.selected().stream().map(ProductRow::id).toList();
    }

    private void showCount() {
        var chosen = grid.selected().size();
        count.setText(Texts.of("catalog.bulk.selected", chosen));
        buttons.forEach(button -> button.setEnabled(chosen > 0));
    }
}
