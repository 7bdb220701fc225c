package views.components;

import static org.assertj.core.api.Assertions.assertThat;

import domain.catalog.ProductStatus;
import domain.shared.Money;
import domain.shared.Refused;
import domain.shared.Word;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Test
    void saysItInTheReadersLanguage() {
        var refusal = new Refused("catalog.handling", "The handling time is 0 to 60 days");

        assertThat(Refusals.in(Locale.GERMAN, refusal))
                .isEqualTo("Die Bearbeitungszeit beträgt 0 bis 60 Tage");
        assertThat(Refusals.in(INDONESIAN, refusal))
                .isEqualTo("Waktu penanganan adalah 0 sampai 60 hari");
        assertThat(Refusals.in(Locale.ENGLISH, refusal)).isEqualTo(refusal.sentence());
    }

    @Test
    void fillsInWhatWasTypedNumbersAndWordsOfOurs() {
        var tooLong =
                new Refused(
                        "text.too-long",
                        "%s is longer than %d characters",
                        new Word("The title"),
                        1_000);

        assertThat(tooLong.sentence()).isEqualTo("The title is longer than 1000 characters");
        assertThat(Refusals.in(Locale.GERMAN, tooLong))
                .isEqualTo("Der Titel ist länger als 1.000 Zeichen");
    }

    @Test
    void neverTranslatesWhatPeopleTyped() {
        var twice = new Refused("catalog.option-twice", "Two options: %s", "The title {0} %s");

        assertThat(Refusals.in(Locale.GERMAN, twice))
                .isEqualTo("Zwei Optionen haben denselben Namen: The title {0} %s");
        assertThat(twice.sentence()).isEqualTo("Two options: The title {0} %s");
    }

    @Test
    void saysRefusalsWithinRefusals() {
        var missing = new Refused("catalog.value-missing", "%s is missing", "Farbe");
        var number = new Refused("catalog.value-no-number", "%s is no number", "Volumen");
        var both = new Refused("catalog.attribute-values", "%s", List.of(missing, number));

        assertThat(both.sentence()).isEqualTo("Farbe is missing; Volumen is no number");
        assertThat(Refusals.in(Locale.GERMAN, both))
                .isEqualTo("Farbe fehlt; Volumen ist keine Zahl wie 12.5");
    }

    @Test
    void namesStatusesInTheReadersLanguage() {
        var status =
                new Refused(
                        "catalog.product-status",
                        "A product that is %s does not allow this: %s",
                        ProductStatus.DRAFT,
                        "x");

        assertThat(status.sentence()).isEqualTo("A product that is draft does not allow this: x");
        assertThat(Refusals.in(Locale.GERMAN, status)).contains("„Entwurf“");
    }

    @Test
    void leavesNoGapWhereValuesAreMissing() {
        var glued = new Refused("refund.too-high", "At most 3 can still be refunded");

        assertThat(Refusals.in(Locale.GERMAN, glued)).isEqualTo(glued.sentence());
    }

    @Test
    void writesAmountsAsTheReaderDoes() {
        var tooHigh =
                new Refused(
                        "refund.too-high",
                        "At most %s can still be refunded",
                        Money.of("1234.50", "EUR"));

        assertThat(Refusals.in(Locale.GERMAN, tooHigh)).contains("1.234,50");
    }

    @Test
    void fallsBackToItsOwnSentence() {
        var unknown = new Refused("nobody.wrote-this", "Not %s", "100 %");

        assertThat(Refusals.in(Locale.GERMAN, unknown)).isEqualTo("Not 100 %");
    }
}
