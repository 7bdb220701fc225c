package views.seller.products;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import domain.catalog.Offer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import services.catalog.ProductDetails;
import services.catalog.ProductStep;
import services.exports.RowSource;
import services.live.LiveFeed;
import services.live.Topic;
import services.offers.OfferRow;
import views.catalog.OfferColumns;
import views.catalog.OfferDialog;
import views.catalog.OfferGrid;
import views.catalog.PriceHistoryDialog;
import views.components.ExportMenu;
import views.components.Feedback;
import views.components.LiveUpdates;
import views.components.Texts;

/** The seller's own offers of one product, to be made, changed, paused and deleted. */
final class OwnOffersPanel extends Composite<VerticalLayout> {

    private final OwnOfferCommands commands;
    private final OfferGrid grid = new OfferGrid(false, this::actions);
    private final Button add = new Button(Texts.of("catalog.offer.new"), _ -> make());
    private @Nullable ProductDetails product;

    OwnOffersPanel(OwnOfferCommands commands, LiveFeed live) {
        this.commands = commands;
        getContent().setPadding(false);
        getContent()
                .add(
                        new ExportMenu<OfferRow>(
                                commands.export(),
                                Texts.of("catalog.offers"),
                                OfferColumns.all(),
                                this::shown),
                        grid,
                        add);
        LiveUpdates.refresh(this, live, this::reload, Topic.of("offer"));
    }

    void show(ProductDetails details) {
        product = details;
        add.setVisible(details.allows(ProductStep.OFFER));
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

    private void make() {
        if (product != null) {
            var id = product.id();
            new OfferDialog(
                            product.content().variants(),
                            null,
                            (variant, terms) -> {
                                commands.offers().make(id, variant, terms);
                                reload();
                            })
                    .open();
        }
    }

    private Div actions(OfferRow row) {
        var offers = commands.offers();
        var active = row.status() == Offer.Status.ACTIVE;
        var toggle =
                action(
                        active ? "catalog.offer.pause" : "catalog.offer.activate",
                        () -> {
                            if (active) {
                                offers.pause(row.id());
                            } else {
                                offers.activate(row.id());
                            }
                        });
        var edit = small(new Button(Texts.of("common.edit"), _ -> edit(row)));
        var prices =
                small(
                        new Button(
                                Texts.of("catalog.prices"),
                                _ ->
                                        new PriceHistoryDialog(
                                                        row,
                                                        commands.queries().prices(row.id()),
                                                        commands.export())
                                                .open()));
        var delete =
                small(
                        new Button(
                                Texts.of("common.delete"),
                                _ -> {
                                    if (Feedback.run(
                                            () -> offers.delete(row.id()),
                                            Texts.of("catalog.offer.deleted"))) {
                                        reload();
                                        offerReturn(row);
                                    }
                                }));
        var all = new Div(edit, toggle, prices, delete);
        all.addClassName("row-actions");
        return all;
    }

    private void edit(OfferRow row) {
        if (product != null) {
            var variants =
                    product.content().variants().stream()
                            .filter(variant -> variant.id().equals(row.variantId()))
                            .toList();
            new OfferDialog(
                            variants,
                            row.terms(),
                            (_, terms) -> {
                                commands.offers().change(row.id(), terms, row.version());
                                reload();
                            })
                    .open();
        }
    }

    private void offerReturn(OfferRow row) {
        new UndoToast(
                        Texts.of("catalog.offer.deleted"),
                        () -> {
                            if (Feedback.run(
                                    () -> commands.offers().restore(row.id()),
                                    Texts.of("catalog.offer.saved"))) {
                                reload();
                            }
                        })
                .open();
    }

    private Button action(String key, Runnable action) {
        return small(
                new Button(
                        Texts.of(key),
                        _ -> {
                            if (Feedback.run(action, Texts.of("catalog.offer.saved"))) {
                                reload();
                            }
                        }));
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
