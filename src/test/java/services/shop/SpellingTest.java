package services.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void countsAddedMissingChangedAndSwappedLettersAsOneSlipEach() {
        assertThat(Spelling.distance("shirt", "shirt")).isZero();
        assertThat(Spelling.distance("shrit", "shirt")).isEqualTo(1);
        assertThat(Spelling.distance("shir", "shirt")).isEqualTo(1);
        assertThat(Spelling.distance("shiirt", "shirt")).isEqualTo(1);
        assertThat(Spelling.distance("short", "shirt")).isEqualTo(1);
        assertThat(Spelling.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void prefersTheNearerAndThenTheMoreFrequentWord() {
        assertThat(Spelling.nearest("keybord", Map.of("keyboard", 1, "skateboard", 90)))
                .contains("keyboard");
        assertThat(Spelling.nearest("bal", Map.of("ball", 3, "bar", 7))).contains("bar");
    }

    @Test
    void leavesShortAndFarWordsAlone() {
        assertThat(Spelling.nearest("ab", Map.of("abc", 1))).isEmpty();
        assertThat(Spelling.nearest("lamp", Map.of("lounge", 9))).isEmpty();
    }
}
