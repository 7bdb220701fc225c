package domain.payments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreditorReferenceTest {

    @Test
    void isFoundHoweverBanksWriteIt() {
        var reference = CreditorReference.of(500001);

        assertThat(reference.value()).startsWith("RF").hasSize(14);
        assertThat(CreditorReference.in("Order " + reference.spaced() + " thank you"))
                .contains(reference);
        assertThat(CreditorReference.in("SVWZ+" + reference.value().toLowerCase() + "2026-11-20"))
                .contains(reference);
    }

    @Test
    void isNotTakenForAnotherWhenMistyped() {
        var value = CreditorReference.of(500001).value();
        for (int i = 4; i < value.length(); i++) {
            var wrong = (char) (value.charAt(i) == '9' ? '0' : value.charAt(i) + 1);
            var mistyped = value.substring(0, i) + wrong + value.substring(i + 1);

            assertThat(CreditorReference.in(mistyped)).isEmpty();
        }
    }

    @Test
    void isNotSeenWhereThereIsNone() {
        assertThat(CreditorReference.in("Invoice 12345")).isEmpty();
        assertThat(CreditorReference.in("")).isEmpty();
    }
}
