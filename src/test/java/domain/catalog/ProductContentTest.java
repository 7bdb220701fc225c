package domain.catalog;

import static domain.catalog.ProductFixtures.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductContentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4006381333931",
                "036000291452",
                "96385074",
                "10614141000415",
                "0000000000000"
            })
    void takesGtinsWhoseCheckDigitIsRight(String digits) {
        assertThat(new Gtin(digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4006381333932",
                "036000291453",
                "96385075",
                "123",
                "",
                "400638133393a",
                "٤٠٠٦٣٨١٣٣٣٩٣١"
            })
    void refusesOtherGtins(String digits) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Gtin(digits));
    }

    @Test
    void refusesEverySingleMistypedDigit() {
        var right = "4006381333931";
        for (int at = 0; at < right.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var typed = right.substring(0, at) + digit + right.substring(at + 1);
                if (!typed.equals(right)) {
                    assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Gtin(typed));
                }
            }
        }
    }

    @Test
    void refusesWhatCannotBeToldApart() {
        refuses(List.of("Size"), variant("A", "S"), variant("A", "M"));
        refuses(List.of("Size"), variant("A", "S"), variant("B", "S"));
        refuses(List.of(), variant("A"), variant("B"));
        refuses(List.of("Size", "Size"), variant("A", "S", "S"));
    }

    @Test
    void refusesVariantsWithoutAValueForEachOption() {
        refuses(List.of("Size", "Colour"), variant("A", "S"));
        refuses(List.of(), variant("A", "S"));
        refuses(List.of("Size"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> variant("A", " "));
    }

    @Test
    void refusesWeightsNothingHas() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Variant(UUID.randomUUID(), "A", null, List.of(), -1));
    }

    @Test
    void refusesTextsThatAreMissingOrTooLong() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ProductFixtures.content(" "));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ProductFixtures.content("x".repeat(251)));
        assertThat(ProductFixtures.content("x".repeat(250)).title()).hasSize(250);
    }

    @Test
    void listsEveryDifferenceOnce() {
        var variant = variant("A");
        var category = UUID.randomUUID();
        var before =
                new ProductContent(
                        "Mug",
                        "X",
                        "<p>",
                        null,
                        List.of(),
                        Map.of("a", "1", "b", "2"),
                        List.of(variant));
        var renamed =
                new Variant(variant.id(), "B", new Gtin("96385074"), variant.optionValues(), 250);
        var after =
                new ProductContent(
                        "Cup",
                        "X",
                        "<b>",
                        category,
                        List.of(),
                        Map.of("a", "1", "c", "3"),
                        List.of(renamed));

        assertThat(ContentDiff.between(before, after))
                .containsExactly(
                        new FieldChange(FieldChange.Field.TITLE, "", "Mug", "Cup"),
                        new FieldChange(FieldChange.Field.DESCRIPTION, "", "<p>", "<b>"),
                        new FieldChange(FieldChange.Field.CATEGORY, "", "", category.toString()),
                        new FieldChange(FieldChange.Field.ATTRIBUTE, "b", "2", ""),
                        new FieldChange(FieldChange.Field.ATTRIBUTE, "c", "", "3"),
                        new FieldChange(
                                FieldChange.Field.VARIANT, "B", "A", "B: GTIN 96385074, 250 g"));
        assertThat(ContentDiff.between(before, before)).isEmpty();
    }

    private static void refuses(List<String> options, Variant... variants) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () ->
                                new ProductContent(
                                        "Mug", "", "", null, options, Map.of(), List.of(variants)));
    }
}
