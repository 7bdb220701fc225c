package views.seller.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import services.stock.StockFilter;
import services.stock.StockFilter.State;
import services.stock.StockQueries;
import views.components.Texts;
import views.components.sellers.Facts;

/** What of the stock is low or sold out. */
final class LowStockPanel {

    private LowStockPanel() {}

    /** Empty while there is nothing to tell. */
    static Optional<Component> of(StockQueries stock) {
        var low = stock.count(StockFilter.none().in(State.LOW));
        var soldOut = stock.count(StockFilter.none().in(State.SOLD_OUT));
        if (low + soldOut == 0) {
            return Optional.empty();
        }
        var panel = new Facts(Texts.of("stock.home.title"));
        if (low > 0) {
            panel.with(link(State.LOW, Texts.of("stock.home.low", low)));
        }
        if (soldOut > 0) {
            panel.with(link(State.SOLD_OUT, Texts.of("stock.home.sold-out", soldOut)));
        }
        return Optional.of(panel);
    }

    private static Component link(State state, String text) {
        return new Div(new Anchor("seller/stock?state=" + state, text));
    }
}
