package views.operator.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import domain.catalog.Offer;
import domain.catalog.OfferTerms;
import domain.people.Permissions;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import services.catalog.ProductDetails;
import services.exports.RowSource;
import services.live.LiveFeed;
import services.live.Topic;
import services.offers.OfferRow;
import views.catalog.OfferColumns;
import views.catalog.OfferDialog;
import views.catalog.OfferGrid;
import views.catalog.PriceHistoryDialog;
import views.catalog.ReasonDialog;
import views.components.ExportMenu;
import views.components.Feedback;
import views.components.LiveUpdates;
import views.components.Texts;

/** All sellers' offers of one product; whatever is changed here asks why. */
final class OffersPanel extends Composite<VerticalLayout> {

    private final OfferCommands commands;
    private final OfferGrid grid = new OfferGrid(true, this::actions);
    private @Nullable ProductDetails product;

    OffersPanel(OfferCommands commands, LiveFeed live) {
        this.commands = commands;
        getContent().setPadding(false);
        getContent()
                .add(
                        new ExportMenu<OfferRow>(
                                commands.export(),
                                Texts.of("catalog.offers"),
                                OfferColumns.all(),
                                this::shown),
                        grid);
        LiveUpdates.refresh(this, live, this::reload, Topic.of("offer"));
    }

    void show(ProductDetails details) {
        product = details;
        reload();
    }

    private RowSource<OfferRow> shown() {
        var offers = product == null ? List.<OfferRow>of() : commands.queries().of(product.id());
        return offers::forEach;
    }

    private void reload() {
        if (product != null) {
            grid.show(commands.queries().of(product.id()));
        }
    }

    private Div actions(OfferRow row) {
        var prices =
                small(
                        "catalog.prices",
                        () ->
                                new PriceHistoryDialog(
                                                row,
                                                commands.queries().prices(row.id()),
                                                commands.export())
                                        .open());
        var all = new Div(prices);
        all.addClassName("row-actions");
        if (commands.currentUser().may(Permissions.CATALOG_MODERATE)) {
            all.add(small("common.edit", () -> edit(row)));
            if (row.status() == Offer.Status.ACTIVE) {
                all.add(small("catalog.offer.pause", () -> pause(row)));
            }
        }
        return all;
    }

    private void edit(OfferRow row) {
        if (product == null) {
            return;
        }
        var variants =
                product.content().variants().stream()
                        .filter(variant -> variant.id().equals(row.variantId()))
                        .toList();
        new OfferDialog(variants, row.terms(), (_, terms) -> askWhy(row, terms)).open();
    }

    private void askWhy(OfferRow row, OfferTerms terms) {
        because(
                "catalog.offer.edit",
                reason -> commands.corrections().change(row.id(), terms, row.version(), reason));
    }

    private void pause(OfferRow row) {
        because("catalog.offer.pause", reason -> commands.corrections().pause(row.id(), reason));
    }

    private void because(String key, Consumer<String> action) {
        new ReasonDialog(
                        Texts.of(key),
                        Texts.of("common.save"),
                        reason -> {
                            var done =
                                    Feedback.run(
                                            () -> action.accept(reason),
                                            Texts.of("catalog.offer.saved"));
                            reload();
                            return done;
                        })
                .open();
    }

    private static Button small(String key, Runnable action) {
        var button = new Button(Texts.of(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
