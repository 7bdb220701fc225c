package views.catalog;

import java.util.List;
import java.util.stream.Collectors;
import services.exports.Column;
import services.offers.OfferRow;
import views.components.Texts;

/** The columns of an exported list of offers. */
public final class OfferColumns {

    private OfferColumns() {}

    public static List<Column<OfferRow>> all() {
        return List.of(
                Column.text(Texts.of("catalog.seller"), OfferRow::sellerName),
                Column.text(Texts.of("catalog.sku"), OfferRow::variantSku),
                Column.text(Texts.of("catalog.variant"), OfferRow::variantOptions),
                Column.text(Texts.of("catalog.offer-sku"), row -> row.terms().sellerSku()),
                Column.text(Texts.of("catalog.condition"), row -> row.terms().condition().name()),
                Column.amount(Texts.of("catalog.price"), row -> row.terms().price()),
                Column.amount(Texts.of("catalog.list-price"), row -> row.terms().listPrice()),
                Column.amount(Texts.of("catalog.lowest-30.short"), OfferRow::lowestBefore),
                Column.text(
                        Texts.of("catalog.currency"),
                        row -> row.terms().price().currency().getCurrencyCode()),
                Column.text(Texts.of("catalog.bulk-prices"), OfferColumns::bulk),
                Column.whole(Texts.of("catalog.handling-days"), row -> row.terms().handlingDays()),
                Column.text(
                        Texts.of("common.status"),
                        row -> row.deleted() ? "DELETED" : row.status().name()),
                Column.moment(Texts.of("catalog.updated"), OfferRow::updatedAt));
    }

    private static String bulk(OfferRow row) {
        return row.terms().bulkPrices().stream()
                .map(tier -> tier.from() + ": " + tier.price().amount().toPlainString())
                .collect(Collectors.joining("; "));
    }
}
