package views.seller.stock;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import services.stock.LocationRow;
import services.stock.StockRemoval;
import services.stock.StockRow;
import services.stock.Stocktaking;
import views.components.Texts;

/** What can be done with one item on its shelf. */
final class StockActions extends Composite<Div> {

    private final Stocktaking stocktaking;
    private final Runnable afterwards;
    private final Button transfer = new Button(Texts.of("stock.transfer"), _ -> transfer());
    private List<LocationRow> others = List.of();
    private @Nullable StockRow shown;

    StockActions(Stocktaking stocktaking, Runnable afterwards) {
        this.stocktaking = stocktaking;
        this.afterwards = afterwards;
        getContent().addClassName("line-of-fields");
        getContent()
                .add(
                        new Button(Texts.of("stock.receive"), _ -> receive()),
                        new Button(Texts.of("stock.count"), _ -> count()),
                        new Button(Texts.of("stock.remove"), _ -> remove()),
                        transfer);
    }

    void show(StockRow row, List<LocationRow> locations) {
        shown = row;
        others =
                locations.stream()
                        .filter(location -> !location.id().equals(row.locationId()))
                        .toList();
        transfer.setEnabled(!others.isEmpty() && row.onHand() > 0);
    }

    private void receive() {
        var item = item();
        new MoveDialog<Void>(
                        Texts.of("stock.receive"),
                        (quantity, _, reason) -> {
                            stocktaking.receive(item.id(), quantity, reason);
                            afterwards.run();
                        })
                .open();
    }

    private void count() {
        var item = item();
        new MoveDialog<Void>(
                        Texts.of("stock.count"),
                        (quantity, _, reason) -> {
                            stocktaking.count(item.id(), quantity, reason);
                            afterwards.run();
                        })
                .startingWith(item.onHand())
                .open();
    }

    private void remove() {
        var item = item();
        new MoveDialog<StockRemoval>(
                        Texts.of("stock.remove"),
                        (quantity, why, reason) -> {
                            stocktaking.remove(
                                    item.id(), quantity, Objects.requireNonNull(why), reason);
                            afterwards.run();
                        })
                .choosing(
                        Texts.of("stock.why"),
                        List.of(StockRemoval.values()),
                        why -> Texts.of("stock.kind." + why.name()))
                .open();
    }

    private void transfer() {
        var item = item();
        new MoveDialog<LocationRow>(
                        Texts.of("stock.transfer"),
                        (quantity, to, reason) -> {
                            var _ =
                                    stocktaking.transfer(
                                            item.id(),
                                            Objects.requireNonNull(to).id(),
                                            quantity,
                                            reason);
                            afterwards.run();
                        })
                .choosing(Texts.of("stock.location.to"), others, LocationRow::name)
                .open();
    }

    private StockRow item() {
        return Objects.requireNonNull(shown);
    }
}
