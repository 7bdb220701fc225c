package services.imports.formats;

import domain.shared.Money;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import services.imports.values.Cell;
import services.imports.values.Prices;

/** What an offer costs, and what it cost before or elsewhere when that is more. */
record OfferPrices(Money price, @Nullable Money listPrice) {

    static OfferPrices read(Cell price, Cell listPrice, Currency currency, List<String> remarks) {
        var asked = Prices.written(price, currency, remarks);
        if (listPrice.isEmpty()) {
            return new OfferPrices(asked, null);
        }
        var listed = Prices.written(listPrice, asked.currency(), remarks);
        if (!listed.currency().equals(asked.currency())) {
            throw listPrice.refused(
                    "The list price is in %s, the price in %s",
                    listed.currency().getCurrencyCode(), asked.currency().getCurrencyCode());
        }
        if (listed.compareTo(asked) <= 0) {
            if (listed.compareTo(asked) < 0 && !listed.isZero()) {
                remarks.add(
                        "The list price %s is left out, as it is below the price %s"
                                .formatted(listed, asked));
            }
            return new OfferPrices(asked, null);
        }
        return new OfferPrices(asked, listed);
    }

    static void remarkStock(Cell stock, List<String> remarks) {
        if (!stock.isEmpty()) {
            remarks.add(
                    "The stock of %s is left alone; send stock as a table of SKU and quantity"
                            .formatted(stock.text()));
        }
    }
}
