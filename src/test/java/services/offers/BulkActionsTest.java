package services.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.catalog.BulkPrice;
import domain.catalog.Condition;
import domain.catalog.Offer;
import domain.catalog.OfferTerms;
import domain.catalog.PriceAdjustment;
import domain.shared.DomainException;
import domain.shared.Money;
import domain.shared.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.catalog.CatalogScenarios;
import services.shared.NotFound;
import services.shared.SignedIn;

@IntegrationTest
class BulkActionsTest {

    @Autowired CatalogScenarios given;
    @Autowired BulkActions bulk;
    @Autowired BulkUndo undo;
    @Autowired OwnOffers own;
    @Autowired OwnOfferQueries queries;

    private SignedIn sam;
    private UUID mug;
    private UUID cup;
    private UUID mugOffer;

    @BeforeEach
    void twoOfferedProducts() {
        sam = given.aSeller();
        mug = given.anApprovedProductOf(sam, "Mug");
        cup = given.anApprovedProductOf(sam, "Cup");
        mugOffer = offer(sam, mug, "A", "10.00");
        offer(sam, cup, "B", "0.05");
    }

    @Test
    void pausesOnlyWhatIsActiveAndTakesExactlyThatBack() {
        given.as(sam, () -> own.pause(mugOffer));

        var result = given.as(sam, () -> bulk.pause(List.of(mug, cup)));
        assertThat(result.changed()).isEqualTo(1);
        var undone = given.as(sam, () -> undo.undo(result.actionId()));

        assertThat(undone).isEqualTo(new UndoResult(1, List.of()));
        assertThat(only(mug).status()).isEqualTo(Offer.Status.PAUSED);
        assertThat(only(cup).status()).isEqualTo(Offer.Status.ACTIVE);
    }

    @Test
    void showsBeforehandExactlyWhatItThenDoes() {
        var sale = new PriceAdjustment(new BigDecimal("-80"));

        var forecast = given.as(sam, () -> bulk.forecast(List.of(mug, cup), sale));
        var result = given.as(sam, () -> bulk.changePrices(List.of(mug, cup), sale));

        assertThat(result.changed() + result.refused().size()).isEqualTo(2);
        assertThat(result.refused())
                .extracting(DomainException::sentence)
                .singleElement()
                .asString()
                .startsWith("B: ");
        assertThat(forecast)
                .anySatisfy(
                        line -> {
                            assertThat(line.offerId()).isEqualTo(mugOffer);
                            assertThat(line.after()).isEqualTo(only(mug).terms().price());
                        });
        assertThat(forecast).anySatisfy(line -> assertThat(line.refusal()).isNotNull());
        assertThat(only(mug).terms().price()).isEqualTo(euros("2.00"));
    }

    @Test
    void saysBeforehandThatAListPriceWouldFallAway() {
        var raise = new PriceAdjustment(BigDecimal.TEN);

        var forecast = given.as(sam, () -> bulk.forecast(List.of(mug), raise));

        assertThat(forecast).singleElement().matches(PriceForecast::listPriceDropped);
        assertThat(only(mug).terms().price()).isEqualTo(euros("10.00"));
    }

    @Test
    void bringsPricesListPricesAndBulkPricesBackExactly() {
        var before = only(mug).terms();
        var result =
                given.as(
                        sam,
                        () ->
                                bulk.changePrices(
                                        List.of(mug),
                                        new PriceAdjustment(new BigDecimal("33.33"))));
        assertThat(only(mug).terms()).isNotEqualTo(before);

        given.as(sam, () -> undo.undo(result.actionId()));

        assertThat(only(mug).terms()).isEqualTo(before);
    }

    @Test
    void leavesAloneWhatSomebodyChangedSince() {
        var result = given.as(sam, () -> bulk.pause(List.of(mug, cup)));
        given.as(sam, () -> own.activate(mugOffer));
        given.as(sam, () -> own.pause(mugOffer));

        var undone = given.as(sam, () -> undo.undo(result.actionId()));

        assertThat(undone.restored()).isEqualTo(1);
        assertThat(undone.refused())
                .extracting(DomainException::sentence)
                .singleElement()
                .asString()
                .startsWith("A was changed");
        assertThat(only(mug).status()).isEqualTo(Offer.Status.PAUSED);
        assertThat(only(cup).status()).isEqualTo(Offer.Status.ACTIVE);
    }

    @Test
    void isTakenBackOnceAndOnlyByItsSeller() {
        var result = given.as(sam, () -> bulk.pause(List.of(mug)));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> given.as(given.aSeller(), () -> undo.undo(result.actionId())));
        given.as(sam, () -> undo.undo(result.actionId()));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> given.as(sam, () -> undo.undo(result.actionId())));
    }

    @Test
    void deletesOwnProductsWithTheirOffersAndBringsThemBack() {
        var others = given.anApprovedProductOf(given.aSeller(), "Bowl");
        offer(sam, others, "C", "3.00");

        var result = given.as(sam, () -> bulk.delete(List.of(mug, others)));
        assertThat(result.changed()).isEqualTo(3);
        assertThat(given.details(sam, mug).deleted()).isTrue();
        assertThat(given.details(sam, others).deleted()).isFalse();
        assertThat(given.as(sam, () -> queries.of(others))).isEmpty();

        given.as(sam, () -> undo.undo(result.actionId()));
        assertThat(given.details(sam, mug).deleted()).isFalse();
        assertThat(only(mug).terms().sellerSku()).isEqualTo("A");
        assertThat(only(others).terms().sellerSku()).isEqualTo("C");
    }

    @Test
    void keepsAProductThatOthersSellToo() {
        var vera = given.aSeller();
        offer(vera, mug, "V", "9.00");

        var result = given.as(sam, () -> bulk.delete(List.of(mug)));

        assertThat(result.refused())
                .extracting(DomainException::sentence)
                .singleElement()
                .asString()
                .contains("Mug stays");
        assertThat(given.details(vera, mug).deleted()).isFalse();
    }

    @Test
    void touchesNoOtherSellersOffers() {
        var vera = given.aSeller();

        var result = given.as(vera, () -> bulk.pause(List.of(mug, cup)));

        assertThat(result.changed()).isZero();
        assertThat(only(mug).status()).isEqualTo(Offer.Status.ACTIVE);
        assertThat(given.as(vera, () -> bulk.delete(List.of(mug))).changed()).isZero();
        assertThat(given.details(sam, mug).deleted()).isFalse();
    }

    private OfferRow only(UUID product) {
        return given.as(sam, () -> queries.of(product)).getFirst();
    }

    private UUID offer(SignedIn seller, UUID product, String sku, String price) {
        var variant = given.details(seller, product).content().variants().getFirst().id();
        var tiers = new BulkPrice(5, euros(price).allocate(4, 1).getFirst());
        var terms =
                new OfferTerms(
                        sku,
                        Condition.NEW,
                        euros(price),
                        euros(price).plus(euros("0.50")),
                        1,
                        List.of(tiers));
        return given.as(seller, () -> own.make(product, variant, terms));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
