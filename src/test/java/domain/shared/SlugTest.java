package domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void writesAnyTextAsAWebName() {
        assertThat(Slug.from("  Crème brûlée & Söhne! ")).hasToString("creme-brulee-sohne");
        assertThat(Slug.from("日本")).hasToString("item");
        assertThat(Slug.from("a".repeat(500)).value()).hasSize(Slug.MAX_LENGTH);
        assertThat(Slug.from("a".repeat(Slug.MAX_LENGTH - 1) + "--b").value()).doesNotEndWith("-");
    }

    @Test
    void refusesWhatIsNone() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Slug("a--b"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Slug("../etc"));
    }
}
