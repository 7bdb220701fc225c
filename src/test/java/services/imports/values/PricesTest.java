package services.imports.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import domain.shared.Money;
import java.util.ArrayList;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import services.imports.tables.RowRefused;

class PricesTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "0|EUR 0.00",
                "12|EUR 12.00",
                "12.9|EUR 12.90",
                "12.90|EUR 12.90",
                "12,90|EUR 12.90",
                ".5|EUR 0.50",
                "12.|EUR 12.00",
                "12.500000|EUR 12.50",
                "1.234,56|EUR 1234.56",
                "1,234.56|EUR 1234.56",
                "1 234,56|EUR 1234.56",
                "1\u00A0234,56|EUR 1234.56",
                "1\u202F234,5|EUR 1234.50",
                "1’234.50|EUR 1234.50",
                "1.234.567|EUR 1234567.00",
                "1,234,567|EUR 1234567.00",
                "1.234.567,8|EUR 1234567.80",
                "R$ 12,90|BRL 12.90",
                "12.90 EUR|EUR 12.90",
                "EUR 12.90|EUR 12.90",
                "€12|EUR 12.00",
                "12,- €|EUR 12.00",
                "$12.90|EUR 12.90",
                "Rp 150.000|IDR 150000.00",
                "1234 JPY|JPY 1234",
                "1,234 JPY|JPY 1234",
                "1234.56 usd|USD 1234.56",
                "0.125 KWD|KWD 0.125",
            })
    void readsWhatPeopleWrite(String text, String money) {
        assertThat(read(text)).hasToString(money);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "999.999", "EUR 1.234", "12.345"})
    void refusesWhatMayMeanAThousandTimesMore(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(RowRefused.class)
                .hasMessageContaining("may mean");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "12.3.4",
                "1.23.456",
                "1,23,456",
                "12,34.56,7",
                "1e5",
                "--1",
                "1-2",
                "NaN",
                "=1+1",
                "12 34",
                "1 2345",
                "٣",
                "EUR",
                "12 EUR USD",
                "USD 12 EUR",
                "12 XXX",
                "12 ABC",
                "0x1F",
                "1'2",
                "1..2",
                "∞",
                "9999999999999999",
                "1234567890123.00",
                "."
            })
    void refusesWhatIsNoPrice(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(RowRefused.class);
    }

    @Test
    void refusesNegativeAndTooPreciseAndMissingPrices() {
        assertThatThrownBy(() -> read("-1")).hasMessage("The price is negative: -1");
        assertThatThrownBy(() -> read("-1,50 €")).hasMessage("The price is negative: -1,50 €");
        assertThatThrownBy(() -> read("0.001"))
                .hasMessage("“0.001” has more decimals than the 2 of EUR");
        assertThatThrownBy(() -> read("1.5 JPY"))
                .hasMessage("“1.5 JPY” has more decimals than the 0 of JPY");
        assertThatThrownBy(() -> read("")).hasMessage("The price is missing");
    }

    @Test
    void remarksWhereACurrencyOrAThousandWasDecided() {
        var remarks = new ArrayList<String>();

        var price = Prices.written(new Cell("p", "Rp 1.500"), EUR, remarks);

        assertThat(price).isEqualTo(Money.of("1500", "IDR"));
        assertThat(remarks)
                .containsExactly(
                        "The price “Rp 1.500” is in IDR, not in EUR",
                        "The price “Rp 1.500” was read as 1500, as IDR has no decimals in practice");
    }

    private static Money read(String text) {
        return Prices.written(new Cell("price", text), EUR, new ArrayList<>());
    }
}
