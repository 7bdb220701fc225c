package views.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import domain.catalog.BulkPrice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import services.offers.OfferRow;
import views.components.Formats;
import views.components.StatusBadge;
import views.components.Texts;

/** The offers of one product, with the lowest price of 30 days where a discount is announced. */
public final class OfferGrid extends Composite<Grid<OfferRow>> {

    /**
     * @param actions what can be done to an offer
     */
    public OfferGrid(boolean withSeller, SerializableFunction<OfferRow, Div> actions) {
        var grid = getContent();
        if (withSeller) {
            grid.addColumn(OfferRow::sellerName).setHeader(Texts.of("catalog.seller"));
        }
        grid.addColumn(row -> variant(row)).setHeader(Texts.of("catalog.variant")).setFlexGrow(2);
        grid.addColumn(row -> CatalogTexts.of(row.terms().condition()))
                .setHeader(Texts.of("catalog.condition"));
        grid.addComponentColumn(OfferGrid::price)
                .setHeader(Texts.of("catalog.price"))
                .setAutoWidth(true)
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> bulk(row.terms().bulkPrices()))
                .setHeader(Texts.of("catalog.bulk-prices"));
        grid.addColumn(row -> Texts.of("catalog.days", row.terms().handlingDays()))
                .setHeader(Texts.of("catalog.handling"));
        grid.addComponentColumn(OfferGrid::status).setHeader(Texts.of("common.status"));
        grid.addComponentColumn(actions::apply)
                .setHeader(Texts.of("catalog.actions"))
                .setFlexGrow(2);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(Texts.of("catalog.offers.none"));
    }

    public void show(List<OfferRow> offers) {
        getContent().setItems(offers);
    }

    private static String variant(OfferRow row) {
        return row.variantOptions().isEmpty()
                ? row.variantSku()
                : row.variantOptions() + " (" + row.variantSku() + ")";
    }

    private static Div price(OfferRow row) {
        var terms = row.terms();
        var cell = new Div(new Div(Formats.money(terms.price())));
        var list = Optional.ofNullable(terms.listPrice());
        list.filter(price -> price.compareTo(terms.price()) > 0)
                .ifPresent(
                        price -> {
                            cell.add(
                                    secondary(
                                            Texts.of("catalog.instead-of", Formats.money(price))));
                            Optional.ofNullable(row.lowestBefore())
                                    .ifPresent(
                                            lowest ->
                                                    cell.add(
                                                            secondary(
                                                                    Texts.of(
                                                                            "catalog.lowest-30",
                                                                            Formats.money(
                                                                                    lowest)))));
                        });
        return cell;
    }

    private static Div status(OfferRow row) {
        var badges = new Div(CatalogTexts.badge(row.status(), row.deleted()));
        badges.addClassName("badges");
        if (row.best()) {
            badges.add(new StatusBadge(Texts.of("catalog.offer.best"), StatusBadge.Tone.ACTIVE));
        }
        return badges;
    }

    private static String bulk(List<BulkPrice> tiers) {
        return tiers.stream()
                .map(
                        tier ->
                                Texts.of(
                                        "catalog.bulk-from",
                                        tier.from(),
                                        Formats.money(tier.price())))
                .collect(Collectors.joining(", "));
    }

    private static Div secondary(String text) {
        var line = new Div(text);
        line.addClassName("secondary");
        return line;
    }
}
