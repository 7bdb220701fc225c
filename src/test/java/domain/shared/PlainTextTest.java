package domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void keepsWhatWasTypedUnchanged() {
        var text = "  Ω≈ç√∫ <script>alert(1)</script>\r\n\t👩‍👩‍👧 עברית ";

        assertThat(PlainText.require("Title", text, 100)).isEqualTo(text);
    }

    @Test
    void countsCharactersAsPeopleWriteThemNotAsTheyAreStored() {
        assertThat(PlainText.require("Title", "😀".repeat(10), 10)).hasSize(20);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PlainText.require("Title", "😀".repeat(11), 10))
                .withMessage("Title is longer than 10 characters");
    }

    @Test
    void refusesWhatCannotBeShownOrStored() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PlainText.require("Title", "a\u0000b", 100));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PlainText.require("Title", "a\uD83D", 100));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PlainText.requireFilled("Title", " \n ", 100))
                .withMessage("Title is missing");
    }
}
