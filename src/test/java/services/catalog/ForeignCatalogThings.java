package services.catalog;

import app.ForTests;
import domain.catalog.Condition;
import domain.catalog.OfferTerms;
import domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import services.isolation.ForeignThings;
import services.isolation.Things;
import services.isolation.Victim;
import services.offers.BulkResult;
import services.offers.UndoResult;

/** What the catalogue has of a seller; its ids are those of the victim's rows. */
@ForTests
class ForeignCatalogThings implements ForeignThings {

    @Override
    public void add(Things things, Victim victim) {
        var price = Money.of(new BigDecimal("9.90"), Currency.getInstance("EUR"));
        // Somebody else's variant in a draft of one's own: whatever is answered, it stays theirs.
        var stolen = new ProductDraft.VariantDraft(victim.row(), "MINE", "", List.of(), null);
        things.harmless(
                        ProductDraft.class,
                        new ProductDraft(
                                "Mine", "", "", null, List.of(), Map.of(), List.of(stolen)))
                .harmless(
                        OfferTerms.class,
                        new OfferTerms("MINE", Condition.NEW, price, null, 1, List.of()))
                .empty(BulkResult.class, result -> result.changed() == 0)
                .empty(UndoResult.class, result -> result.restored() == 0);
    }
}
