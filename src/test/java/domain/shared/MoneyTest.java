package domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    @Test
    void countsInTheCurrencysOwnMinorUnit() {
        assertThat(Money.of("19.99", "EUR").minorUnits()).isEqualTo(1999);
        assertThat(Money.of("1999", "JPY").minorUnits()).isEqualTo(1999);
        assertThat(Money.of("1.999", "KWD").minorUnits()).isEqualTo(1999);
        assertThat(Money.of("19.99", "EUR")).hasToString("EUR 19.99");
    }

    @Test
    void refusesMoreDecimalsThanTheCurrencyHas() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Money.of("1.5", "JPY"))
                .matches(refused -> refused.code().equals("money.too-precise"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Money.of("0.001", "EUR"))
                .withMessageContaining("more decimals");
    }

    @Test
    void refusesWhatIsNoCurrencyToPayWith() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Money.zero(Currency.getInstance("XXX")));
    }

    @Test
    void neverCombinesTwoCurrencies() {
        var euro = Money.of("1", "EUR");
        var yen = Money.of("1", "JPY");

        assertThatExceptionOfType(CurrencyMismatch.class).isThrownBy(() -> euro.plus(yen));
        assertThatExceptionOfType(CurrencyMismatch.class).isThrownBy(() -> euro.compareTo(yen));
    }

    @Test
    void neverOverflowsSilently() {
        var most = new Money(Long.MAX_VALUE, EURO);

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.plus(new Money(1, EURO)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
    }

    @Test
    void takesAShareWithTheRoundingItIsGiven() {
        var price = Money.of("6.45", "EUR");
        var rate = Percent.of("30");

        assertThat(price.share(rate, RoundingMode.HALF_UP)).isEqualTo(Money.of("1.94", "EUR"));
        assertThat(price.share(rate, RoundingMode.DOWN)).isEqualTo(Money.of("1.93", "EUR"));
    }

    @Test
    void givesTheOddUnitToTheLargestRemainderAndOfEqualOnesToTheEarliest() {
        assertThat(Money.of("0.10", "EUR").allocate(1, 1, 1))
                .containsExactly(new Money(4, EURO), new Money(3, EURO), new Money(3, EURO));
        assertThat(Money.of("1.00", "EUR").allocate(1, 2, 4))
                .containsExactly(new Money(14, EURO), new Money(29, EURO), new Money(57, EURO));
        assertThat(Money.of("0.05", "EUR").allocate(0, 0))
                .containsExactly(new Money(3, EURO), new Money(2, EURO));
    }

    /** The model: exact shares by BigDecimal; every part within one unit of them, sum exact. */
    @Test
    void allocatesWithoutLosingAUnitWhateverTheWeights() {
        var random = new Random(20261120);
        for (int round = 0; round < 20_000; round++) {
            var whole = random.nextLong(-1_000_000_000L, 1_000_000_000L);
            var weights = random.longs(1 + random.nextInt(9), 0, 1_000_000).toArray();
            var total = LongStream.of(weights).sum();

            var parts = new Money(whole, EURO).allocate(weights);

            assertThat(parts.stream().mapToLong(Money::minorUnits).sum()).isEqualTo(whole);
            for (int i = 0; i < weights.length && total > 0; i++) {
                var exact =
                        new BigDecimal(whole)
                                .multiply(new BigDecimal(weights[i]))
                                .divide(new BigDecimal(total), 12, RoundingMode.HALF_EVEN);
                var distance = exact.subtract(new BigDecimal(parts.get(i).minorUnits())).abs();
                assertThat(distance).isLessThan(BigDecimal.ONE);
            }
        }
    }
}
