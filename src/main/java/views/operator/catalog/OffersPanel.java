package views.operator.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import domain.catalog.Offer;
import domain.catalog.OfferTerms;
import domain.people.Permissions;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import services.catalog.ProductDetails;
import services.live.LiveFeed;
import services.live.Topic;
import services.offers.OfferRow;
import views.catalog.OfferDialog;
import views.catalog.PriceHistoryDialog;
import views.catalog.ProductOffers;
import views.catalog.ReasonDialog;
import views.components.Feedback;
import views.components.LiveUpdates;
import views.components.Texts;

/** All sellers' offers of one product; whatever is changed here asks why. */
final class OffersPanel extends Composite<ProductOffers> {

    private final OfferCommands commands;
    private final ProductOffers offers;
    private @Nullable ProductDetails product;

    OffersPanel(OfferCommands commands, LiveFeed live) {
        this.commands = commands;
        var queries = commands.queries();
        offers =
                new ProductOffers(
                        (id, deleted) -> deleted ? queries.deletedOf(id) : queries.of(id),
                        commands.export(),
                        true,
                        this::actions);
        LiveUpdates.refresh(this, live, offers::reload, Topic.of("offer"));
    }

    @Override
    protected ProductOffers initContent() {
        return offers;
    }

    void show(ProductDetails details) {
        product = details;
        offers.show(details.id());
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
            if (row.deleted()) {
                all.add(small("catalog.step.restore", () -> restore(row)));
                return all;
            }
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

    private void restore(OfferRow row) {
        because("catalog.step.restore", reason -> commands.corrections().restore(row.id(), reason));
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
                            offers.reload();
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
