package views.seller.stock;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.shared.CurrentUser;
import services.shared.NotFound;
import services.stock.StockItemQueries;
import services.stock.StockQueries;
import services.stock.StockRow;
import views.catalog.ProductFilterAddress;
import views.components.Feedback;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.Facts;

/** One stock item: how much there is, who holds what, what takes from it, and its history. */
@Route("seller/stock/:item([0-9a-fA-F-]{36})")
@RolesAllowed(Permissions.OWN_STOCK_READ)
class StockItemView extends Composite<VerticalLayout>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final StockQueries queries;
    private final StockItemQueries itemQueries;
    private final StockCommands commands;
    private final ViewHeader header = new ViewHeader("");
    private final Div level = new Div();
    private final StockActions actions;
    private final TermsFields terms = new TermsFields();
    private final HolderPanel holders = new HolderPanel();
    private final UsesPanel uses;
    private final MovementGrid movements;
    private @Nullable StockRow shown;

    StockItemView(
            StockQueries queries,
            StockItemQueries itemQueries,
            StockCommands commands,
            TableExport export,
            CurrentUser currentUser,
            LiveFeed live) {
        this.queries = queries;
        this.itemQueries = itemQueries;
        this.commands = commands;
        var mayEdit = currentUser.may(Permissions.OWN_STOCK_EDIT);
        actions = new StockActions(commands.stocktaking(), this::refresh);
        actions.setVisible(mayEdit);
        uses = new UsesPanel(itemQueries, commands, mayEdit);
        movements = new MovementGrid(itemQueries, export);
        var form = new FormLayout(terms.name(), terms.threshold(), terms.backorders());
        form.setAutoResponsive(true);
        var save = new Button(Texts.of("common.save"), _ -> save());
        var decided = new Facts(Texts.of("stock.terms")).with(form, save);
        decided.setVisible(mayEdit);
        var panels = new Div(level, uses, holders, decided);
        panels.addClassName("stock-panels");
        getContent().add(header, actions, panels, new H2(Texts.of("stock.movements")), movements);
        LiveUpdates.refresh(this, live, this::refresh, queries.topic());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id =
                event.getRouteParameters()
                        .get("item")
                        .flatMap(ProductFilterAddress::id)
                        .orElseThrow(NotFoundException::new);
        try {
            var row = queries.require(id);
            terms.show(row.terms());
            show(row);
        } catch (NotFound _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : shown.sku();
    }

    private void save() {
        var row = shown;
        if (row == null) {
            return;
        }
        // The version is what the person saw: sales do not change it, other people do.
        if (Feedback.run(
                () -> commands.items().change(row.id(), terms.read(), row.version()),
                Texts.of("stock.saved"))) {
            refresh();
        }
    }

    /** What somebody is typing into the form stays. */
    private void refresh() {
        if (shown != null) {
            show(queries.require(shown.id()));
        }
    }

    private void show(StockRow row) {
        shown = row;
        header.setTitle(row.sku());
        actions.show(row, queries.locations());
        level.removeAll();
        level.add(level(row));
        uses.show(row);
        holders.show(itemQueries.holders(row.id()));
        movements.show(row.id());
    }

    private static Facts level(StockRow row) {
        return new Facts(
                        row.terms().name().isBlank() ? Texts.of("stock.level") : row.terms().name())
                .fact(Texts.of("stock.available"), Formats.number(row.available()))
                .fact(Texts.of("stock.on-hand"), Formats.number(row.onHand()))
                .fact(Texts.of("stock.reserved"), Formats.number(row.reserved()))
                .fact(Texts.of("stock.location"), row.location())
                .fact(
                        Texts.of("stock.low-since"),
                        Optional.ofNullable(row.lowSince()).map(Formats::dateTime).orElse(""))
                .with(StockGrid.badges(row));
    }
}
