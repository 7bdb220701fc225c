package domain.catalog;

import domain.shared.Money;
import domain.shared.PlainText;
import domain.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a seller asks for one variant. All amounts are of one currency, the list price is not below
 * the price, and who buys more pays less per piece.
 *
 * @param handlingDays working days until it leaves the house
 */
public record OfferTerms(
        String sellerSku,
        Condition condition,
        Money price,
        @Nullable Money listPrice,
        int handlingDays,
        List<BulkPrice> bulkPrices) {

    public static final int MOST_HANDLING_DAYS = 60;
    public static final int MOST_BULK_PRICES = 10;
    private static final int FEWEST_FOR_BULK = 2;
    private static final int MOST_FOR_BULK = 1_000_000;

    public OfferTerms {
        var _ = PlainText.requireFilled("The SKU", sellerSku, Variant.SKU_MAX_LENGTH);
        bulkPrices = List.copyOf(bulkPrices);
        if (price.minorUnits() < 0) {
            throw new Refused("catalog.price-negative", "The price is below zero");
        }
        if (listPrice != null && listPrice.compareTo(price) < 0) {
            throw new Refused("catalog.list-price", "The list price is below the price");
        }
        if (handlingDays < 0 || handlingDays > MOST_HANDLING_DAYS) {
            throw new Refused("catalog.handling", "The handling time is 0 to 60 days");
        }
        checkBulkPrices(price, bulkPrices);
    }

    /** The same with all prices adjusted; a list price the new price exceeds falls away. */
    public OfferTerms adjusted(PriceAdjustment adjustment) {
        var adjusted = adjustment.applyTo(price);
        var kept = listPrice == null || listPrice.compareTo(adjusted) < 0 ? null : listPrice;
        var bulk =
                bulkPrices.stream()
                        .map(tier -> new BulkPrice(tier.from(), adjustment.applyTo(tier.price())))
                        .toList();
        return new OfferTerms(sellerSku, condition, adjusted, kept, handlingDays, bulk);
    }

    private static void checkBulkPrices(Money price, List<BulkPrice> bulkPrices) {
        if (bulkPrices.size() > MOST_BULK_PRICES) {
            throw new Refused("catalog.bulk-prices-many", "An offer has at most 10 bulk prices");
        }
        var quantity = FEWEST_FOR_BULK - 1;
        var dearest = price;
        for (var tier : bulkPrices) {
            if (tier.from() <= quantity || tier.from() > MOST_FOR_BULK) {
                throw new Refused(
                        "catalog.bulk-quantities",
                        "Bulk quantities begin at 2 and each is more than the one before");
            }
            if (tier.price().compareTo(dearest) >= 0 || tier.price().minorUnits() < 0) {
                throw new Refused(
                        "catalog.bulk-prices",
                        "The price from %d pieces is not below the price for fewer",
                        tier.from());
            }
            quantity = tier.from();
            dearest = tier.price();
        }
    }
}
