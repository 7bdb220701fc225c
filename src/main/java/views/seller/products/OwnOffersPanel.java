package views.seller.products;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import domain.catalog.Offer;
import org.jspecify.annotations.Nullable;
import services.catalog.ProductDetails;
import services.catalog.ProductStep;
import services.live.LiveFeed;
import services.live.Topic;
import services.offers.OfferRow;
import views.catalog.OfferDialog;
import views.catalog.PriceHistoryDialog;
import views.catalog.ProductOffers;
import views.components.Feedback;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.UndoToast;

/** The seller's own offers of one product, to be made, changed, paused and deleted. */
final class OwnOffersPanel extends Composite<VerticalLayout> {

    private final OwnOfferCommands commands;
    private final ProductOffers shown;
    private final Button add = new Button(Texts.of("catalog.offer.new"), _ -> make());
    private @Nullable ProductDetails product;

    OwnOffersPanel(OwnOfferCommands commands, LiveFeed live) {
        this.commands = commands;
        var queries = commands.queries();
        shown =
                new ProductOffers(
                        (id, deleted) -> deleted ? queries.deletedOf(id) : queries.of(id),
                        commands.export(),
                        false,
                        this::actions);
        getContent().setPadding(false);
        getContent().add(shown, add);
        LiveUpdates.refresh(this, live, shown::reload, Topic.of("offer"));
    }

    void show(ProductDetails details) {
        product = details;
        add.setVisible(details.allows(ProductStep.OFFER));
        shown.show(details.id());
    }

    private void make() {
        if (product != null) {
            var id = product.id();
            var onHand = new OnHandField();
            new OfferDialog(
                            product.content().variants(),
                            null,
                            (variant, terms) -> {
                                var offer = commands.offers().make(id, variant, terms);
                                onHand.number()
                                        .ifPresent(
                                                number -> commands.supply().stock(offer, number));
                                shown.reload();
                            })
                    .asking(onHand)
                    .open();
        }
    }

    private void stock(OfferRow row) {
        new OfferStockDialog(row.id(), commands.supply(), commands.stock()).open();
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
                                        shown.reload();
                                        offerReturn(row);
                                    }
                                }));
        var restore = action("catalog.step.restore", () -> offers.restore(row.id()));
        var stock = small(new Button(Texts.of("stock.menu"), _ -> stock(row)));
        var all =
                row.deleted()
                        ? new Div(prices, restore)
                        : new Div(edit, stock, toggle, prices, delete);
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
                                shown.reload();
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
                                shown.reload();
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
                                shown.reload();
                            }
                        }));
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
