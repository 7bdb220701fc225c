package views.seller.stock;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import services.stock.Stocktaking;
import views.components.Texts;

/** What can be done to the selected stock items at once. */
final class StockBulkBar extends Composite<Div> {

    private final Stocktaking stocktaking;
    private final StockGrid grid;
    private final Span count = new Span();
    private final List<Button> buttons;

    StockBulkBar(Stocktaking stocktaking, StockGrid grid) {
        this.stocktaking = stocktaking;
        this.grid = grid;
        buttons =
                List.of(
                        new Button(Texts.of("stock.receive"), _ -> open(BulkEntryDialog.RECEIVE)),
                        new Button(Texts.of("stock.count"), _ -> open(BulkEntryDialog.COUNT)));
        count.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("bulk-bar");
        getContent().add(count);
        buttons.forEach(getContent()::add);
        grid.onSelection(this::show);
        show(0);
    }

    private void open(boolean counting) {
        new BulkEntryDialog(stocktaking, grid.selected(), counting, this::entered).open();
    }

    private void entered() {
        grid.clearSelection();
        grid.refresh();
    }

    private void show(int selected) {
        count.setText(Texts.of("stock.selected", selected));
        buttons.forEach(button -> button.setEnabled(selected > 0));
    }
}
