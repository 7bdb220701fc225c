package domain.catalog;

import static domain.catalog.ProductFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.CurrencyMismatch;
import domain.shared.Money;
import domain.shared.Refused;
import domain.shared.SellerId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferTest {

    @Test
    void takesBulkPricesThatReallyRewardBuyingMore() {
        assertThat(terms("10.00", null, bulk(2, "9.99"), bulk(10, "9.00")).bulkPrices()).hasSize(2);
    }

    @Test
    void refusesBulkPricesThatDoNot() {
        refuses(bulk(1, "9.00"));
        refuses(bulk(2, "10.00"));
        refuses(bulk(10, "9.00"), bulk(10, "8.00"));
        refuses(bulk(10, "9.00"), bulk(20, "9.00"));
        refuses(bulk(10, "9.00"), bulk(5, "8.00"));
        refuses(bulk(10, "-1.00"));
    }

    @Test
    void refusesAListPriceBelowThePriceAndTakesAnEqualOne() {
        assertThat(terms("10.00", "10.00").listPrice()).isEqualTo(euros("10.00"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> terms("10.00", "9.99"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> terms("-0.01", null));
        assertThat(terms("0.00", null).price().isZero()).isTrue();
    }

    @Test
    void staysInOneCurrency() {
        assertThatExceptionOfType(CurrencyMismatch.class)
                .isThrownBy(
                        () ->
                                new OfferTerms(
                                        "A",
                                        Condition.NEW,
                                        euros("1.00"),
                                        Money.of("2.00", "USD"),
                                        1,
                                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "10.00,10,11.00",
        "10.01,-50,5.01",
        "0.01,-90,0.00",
        "19.99,12.5,22.49",
        "0.00,900,0.00"
    })
    void adjustsPricesByPercentRoundingHalvesUp(String price, BigDecimal percent, String expected) {
        assertThat(new PriceAdjustment(percent).applyTo(euros(price))).isEqualTo(euros(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-90.01", "900.01", "1.005"})
    void refusesAdjustmentsNobodyMeans(String percent) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new PriceAdjustment(new BigDecimal(percent)));
    }

    @Test
    void dropsAListPriceThatANewPriceExceeds() {
        var raised =
                terms("10.00", "10.50", bulk(5, "9.00"))
                        .adjusted(new PriceAdjustment(BigDecimal.TEN));

        assertThat(raised.listPrice()).isNull();
        assertThat(raised.bulkPrices()).containsExactly(bulk(5, "9.90"));
    }

    @Test
    void pausesAndActivatesWithoutComplainingAboutOnesThatAreSoAlready() {
        var offer = offer();
        var _ = offer.takeEvents();

        offer.activate(NOON);
        assertThat(offer.takeEvents()).isEmpty();
        offer.pause(NOON);
        offer.pause(NOON);
        assertThat(offer.takeEvents()).hasSize(1);
        assertThat(offer.status()).isEqualTo(Offer.Status.PAUSED);
    }

    @Test
    void changesNothingWhileDeleted() {
        var offer = offer();
        offer.delete(NOON);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> offer.pause(NOON));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> offer.change(terms("1.00", null), NOON));
        var product = ProductFixtures.in(ProductStatus.APPROVED);
        offer.restore(product, NOON);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> offer.restore(product, NOON));
    }

    @Test
    void comesBackOnlyWhereItCouldBeMade() {
        var draft = ProductFixtures.in(ProductStatus.DRAFT);
        var deleted = ProductFixtures.in(ProductStatus.APPROVED);
        deleted.delete(NOON);

        for (var product : List.of(draft, deleted)) {
            var offer = offer();
            offer.delete(NOON);
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> offer.restore(product, NOON));
            assertThat(offer.isDeleted()).isTrue();
        }
        var own = draft.owner().orElseThrow();
        assertThat(draft.mayBeOfferedBy(own)).isTrue();
        assertThat(draft.mayBeOfferedBy(SellerId.next())).isFalse();
    }

    private static void refuses(BulkPrice... bulk) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> terms("10.00", null, bulk));
    }

    private static Offer offer() {
        return Offer.make(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                SellerId.next(),
                terms("10.00", null),
                NOON);
    }

    private static OfferTerms terms(String price, @Nullable String listPrice, BulkPrice... bulk) {
        return new OfferTerms(
                "A",
                Condition.NEW,
                euros(price),
                listPrice == null ? null : euros(listPrice),
                1,
                List.of(bulk));
    }

    private static BulkPrice bulk(int from, String price) {
        return new BulkPrice(from, euros(price));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
