package domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttributeRulesTest {

    private final AttributeRules rules =
            new AttributeRules(
                    List.of(
                            definition("material", AttributeKind.TEXT, true),
                            definition("volume", AttributeKind.NUMBER, false),
                            definition("dishwasher", AttributeKind.BOOLEAN, false),
                            definition("colour", AttributeKind.CHOICE, false, "red", "blue")));

    @Test
    void takesWhatFits() {
        assertThat(
                        rules.complaints(
                                Map.of(
                                        "material", "clay",
                                        "volume", "-12.50",
                                        "dishwasher", "false",
                                        "colour", "blue",
                                        "imported", "whatever")))
                .isEmpty();
    }

    @Test
    void saysWhatDoesNotFit() {
        var values =
                Map.of(
                        "volume",
                        "1,5",
                        "dishwasher",
                        "yes",
                        "colour",
                        "Red",
                        "material",
                        "x".repeat(501));

        assertThat(rules.complaints(values))
                .extracting(Refused::sentence)
                .containsExactly(
                        "material is longer than 500 characters",
                        "volume is not a number such as 12.5",
                        "dishwasher is neither true nor false",
                        "colour is none of: red; blue");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> rules.requireFitting(values));
    }

    @Test
    void asksForWhatIsRequiredOnlyBeforeItIsSubmitted() {
        assertThatCode(() -> rules.requireFitting(Map.of())).doesNotThrowAnyException();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> rules.requireComplete(Map.of("material", " ")))
                .withMessage("material is missing");
    }

    @Test
    void refusesDefinitionsThatMakeNoSense() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> definition("colour", AttributeKind.CHOICE, false));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> definition("text", AttributeKind.TEXT, false, "a"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> definition("c", AttributeKind.CHOICE, false, "a", "a"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> definition("Größe", AttributeKind.TEXT, false));
    }

    private static AttributeDefinition definition(
            String key, AttributeKind kind, boolean required, String... choices) {
        return new AttributeDefinition(
                UUID.randomUUID(),
                UUID.randomUUID(),
                key,
                key,
                kind,
                "",
                List.of(choices),
                required,
                true,
                0,
                0);
    }
}
