package domain.sellers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89 3704 0044 0532 0130 00",
                "GB29 NWBK 6016 1331 9268 19",
                "NL91ABNA0417164300",
                "FR14 2004 1010 0505 0001 3M02 606",
                "NO93 8601 1117 947",
                "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
                "br18 0036 0305 0000 1000 9795 493c 1"
            })
    void acceptsPublishedExamples(String text) {
        assertThat(Iban.parse(text).value()).doesNotContain(" ");
    }

    @ParameterizedTest
    @CsvSource({
        "DE89 3704 0044 0532 0130 01, iban.check-digits",
        "DE98 3704 0044 0532 0130 00, iban.check-digits",
        "ED89 3704 0044 0532 0130 00, iban.check-digits",
        "DE89 3704 0044 0532 0130 0, iban.length",
        "DE89 3704 0044 0532 0130 000, iban.length",
        "1234567890, iban.malformed",
        "DE89-3704-0044-0532-0130-00, iban.malformed",
        "DE٨٩370400440532013000, iban.malformed",
        "'', iban.malformed"
    })
    void refusesTypingErrorsWithASentence(String text, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Iban.parse(text))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code))
                .satisfies(refused -> assertThat(refused.sentence()).contains("IBAN"));
    }

    @Test
    void noticesEveryExchangeOfTwoNeighbours() {
        var right = "GB29NWBK60161331926819";
        for (int i = 4; i < right.length() - 1; i++) {
            if (right.charAt(i) == right.charAt(i + 1)) {
                continue;
            }
            var wrong = new StringBuilder(right);
            wrong.setCharAt(i, right.charAt(i + 1));
            wrong.setCharAt(i + 1, right.charAt(i));

            assertThatExceptionOfType(Refused.class).isThrownBy(() -> Iban.parse(wrong.toString()));
        }
    }

    @Test
    void showsOnlyBothEnds() {
        assertThat(Iban.parse("DE89 3704 0044 0532 0130 00").masked()).isEqualTo("DE89 •••• 3000");
    }
}
