package domain.shared;

import java.io.Serializable;
import java.util.Locale;

/**
 * A word or two of ours inside a refusal, such as what a field is called: unlike what people typed,
 * it is said in the reader's language where a screen knows it.
 */
public record Word(String english) implements Serializable {

    /** Stable as long as the English is: {@code The legal name} is {@code the-legal-name}. */
    public String key() {
        return english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    @Override
    public String toString() {
        return english;
    }
}
