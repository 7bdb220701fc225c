package domain.sellers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sellers tell about themselves: profile, address, holiday, bank, documents. */
class SellerFactsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 14);

    @ParameterizedTest
    @CsvSource({"2026-07-31, false", "2026-08-01, true", "2026-08-14, true", "2026-08-15, false"})
    void isOnHolidayFromTheFirstToTheLastDay(LocalDate day, boolean on) {
        assertThat(HolidayMode.of(FIRST, LAST, "Back soon").isOn(day)).isEqualTo(on);
    }

    @Test
    void staysOnHolidayWithoutAnEnd() {
        assertThat(HolidayMode.of(FIRST, null, "").isOn(FIRST.plusYears(9))).isTrue();
        assertThat(HolidayMode.none().isOn(FIRST)).isFalse();
    }

    @Test
    void refusesAHolidayThatEndsBeforeItBegins() {
        assertThat(HolidayMode.of(FIRST, FIRST, "").isPlanned()).isTrue();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> HolidayMode.of(LAST, FIRST, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "XX", "DEU", "D1", "EU"})
    void refusesWhatIsNotACountry(String country) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Address.of("Main St 1", "", "Berlin", "", country));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "@example.com", "a b@example.com", "a@example.", "<a@b.de>"})
    void refusesWhatIsNotAnEmailAddress(String email) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> SellerProfile.of("Name", "Legal", email, "", ""));
    }

    @Test
    void needsWordsAboutItselfToBeComplete() {
        assertThat(SellerProfile.of("A", "B", "a@example.com", "", "").isComplete()).isFalse();
        assertThat(SellerProfile.of("A", "B", "a@example.com", "", "Good").isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEUTDEFF", "deutdeff500", ""})
    void acceptsBanksCodes(String bic) {
        var account = BankAccount.of("Lamp House", "DE89370400440532013000", bic);

        assertThat(account.bic()).isUpperCase();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEUT", "DEUTDEFF5", "1EUTDEFF"})
    void refusesWhatIsNotABanksCode(String bic) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> BankAccount.of("Lamp House", "DE89370400440532013000", bic));
    }

    @Test
    void refusesAnAccountWithoutAHolder() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> BankAccount.of(" ", "DE89370400440532013000", ""));
    }
}
