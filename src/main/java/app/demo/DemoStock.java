package app.demo;

import domain.stock.StockTerms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import services.shared.ActingAs;
import services.shared.SignedIn;
import services.stock.OfferChoice;
import services.stock.OfferSupply;
import services.stock.StockFilter;
import services.stock.StockItemQueries;
import services.stock.StockItems;
import services.stock.StockLocations;
import services.stock.StockQueries;
import services.stock.Stocktaking;

/**
 * The demo's stock: counted for most offers, one of each seller low and one sold out, and cups that
 * are also sold in sets.
 */
@Component
class DemoStock {

    private static final int MOST_OFFERS = 500;
    private static final int LOW = 3;
    private static final int THRESHOLD = 5;

    /** Every so many are left uncounted. */
    private static final int UNCOUNTED = 7;

    private static final String SET = "PORCELAIN-CUP-ELBE-0";
    private static final Map<String, Integer> CUPS_OF_SET = Map.of(SET + "2", 4, SET + "3", 6);

    private final OfferSupply supply;
    private final StockItems items;
    private final Stocktaking stocktaking;
    private final StockLocations locations;
    private final StockQueries queries;
    private final StockItemQueries itemQueries;

    DemoStock(
            OfferSupply supply,
            StockItems items,
            Stocktaking stocktaking,
            StockLocations locations,
            StockQueries queries,
            StockItemQueries itemQueries) {
        this.supply = supply;
        this.items = items;
        this.stocktaking = stocktaking;
        this.locations = locations;
        this.queries = queries;
        this.itemQueries = itemQueries;
    }

    void create(SignedIn seller) {
        ActingAs.person(
                seller,
                () -> {
                    if (queries.count(StockFilter.none()) == 0) {
                        fill(itemQueries.offers("", Pageable.ofSize(MOST_OFFERS)));
                    }
                    return true;
                });
    }

    private void fill(List<OfferChoice> offers) {
        var single =
                offers.stream()
                        .filter(offer -> offer.sku().equals(SET + "1"))
                        .map(offer -> supply.stock(offer.offer(), 48))
                        .findFirst();
        for (var number = 0; number < offers.size(); number++) {
            var offer = offers.get(number);
            if (single.isPresent() && CUPS_OF_SET.containsKey(offer.sku())) {
                supply.take(offer.offer(), single.get(), CUPS_OF_SET.getOrDefault(offer.sku(), 1));
            } else if (!offer.sku().equals(SET + "1") && number % UNCOUNTED != UNCOUNTED - 1) {
                fill(offer, number);
            }
        }
        carry(single);
    }

    private void fill(OfferChoice offer, int number) {
        switch (number) {
            case 1 -> low(offer);
            case 2 -> {
                var _ = supply.stock(offer.offer(), 0);
            }
            default -> {
                var _ = supply.stock(offer.offer(), 8 + number * 5 % 40);
            }
        }
    }

    private void low(OfferChoice offer) {
        var item = supply.stock(offer.offer(), LOW);
        var row = queries.require(item);
        items.change(item, new StockTerms(row.terms().name(), 0, THRESHOLD), row.version());
    }

    /** Some of the cups stand in the shop's window. */
    private void carry(Optional<UUID> cups) {
        cups.ifPresent(
                item -> {
                    var shop = locations.open("Shop window", "DE");
                    var _ = stocktaking.transfer(item, shop, 6, "For the window");
                });
    }
}
