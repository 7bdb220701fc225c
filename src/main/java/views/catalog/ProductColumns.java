package views.catalog;

import domain.shared.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import services.catalog.ProductRow;
import services.exports.Column;
import views.components.Texts;

/** The columns of an exported product list. */
public final class ProductColumns {

    private ProductColumns() {}

    public static List<Column<ProductRow>> all() {
        return List.of(
                Column.whole(Texts.of("catalog.number"), ProductRow::number),
                Column.text(Texts.of("catalog.field.TITLE"), ProductRow::title),
                Column.text(Texts.of("catalog.field.BRAND"), ProductRow::brand),
                Column.text(Texts.of("catalog.sku"), ProductRow::sku),
                Column.text(Texts.of("catalog.field.CATEGORY"), ProductRow::category),
                Column.text(Texts.of("catalog.owner"), ProductRow::ownerName),
                Column.text(
                        Texts.of("common.status"),
                        row -> row.deleted() ? "DELETED" : row.status().name()),
                Column.whole(Texts.of("catalog.variants"), ProductRow::variants),
                Column.whole(Texts.of("catalog.offers"), ProductRow::offers),
                Column.whole(Texts.of("catalog.offers.active"), ProductRow::activeOffers),
                Column.amount(Texts.of("catalog.price-from"), ProductRow::lowestPrice),
                Column.text(Texts.of("catalog.currency"), row -> currency(row.lowestPrice())),
                Column.moment(Texts.of("catalog.updated"), ProductRow::updatedAt));
    }

    private static @Nullable String currency(@Nullable Money money) {
        return Optional.ofNullable(money)
                .map(price -> price.currency().getCurrencyCode())
                .orElse(null);
    }
}
