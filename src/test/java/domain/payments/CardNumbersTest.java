package domain.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4111 1111 1111 1111",
                "5555-5555-5555-4444",
                "378282246310005",
                "6011111111111117",
                "{\"card\":\"4242424242424242\"}",
                "my card is 2223003122003222, thanks"
            })
    void areSeenHoweverTheyAreWritten(String text) {
        assertThat(CardNumbers.appearIn(text)).isTrue();
        assertThatExceptionOfType(PaymentRefused.class)
                .isThrownBy(() -> CardNumbers.refuseIn(text));
        assertThat(CardNumbers.appearIn(CardNumbers.masked(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111112",
                "+4915112345678901",
                "DE89370400440532013000",
                "019a41fc-4111-7111-8111-111111111111",
                "RF18 0000 5000 01",
                "1763655000123",
                "4006381333931",
                ""
            })
    void areNotSeenInOtherNumbers(String text) {
        assertThat(CardNumbers.appearIn(text)).isFalse();
        assertThat(CardNumbers.masked(text)).isEqualTo(text);
    }

    @Test
    void keepOnlyTheirLastFourDigitsWhenMasked() {
        assertThat(CardNumbers.masked("paid by 4111 1111 1111 1111 today"))
                .isEqualTo("paid by •••• 1111 today");
    }
}
