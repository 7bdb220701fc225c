package domain.people;

import domain.shared.PlainText;
import domain.shared.Refused;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/**
 * How a person wants to be called and addressed.
 *
 * @param locale language tag, one of {@link #LANGUAGES}
 * @param timeZone an IANA zone id such as {@code Europe/Berlin}
 */
public record Profile(String displayName, String locale, String timeZone) {

    public static final int NAME_MAX_LENGTH = 120;
    public static final List<String> LANGUAGES = List.of("en", "de", "id");

    public Profile {
        displayName = PlainText.requireFilled("The name", displayName, NAME_MAX_LENGTH).strip();
        if (!LANGUAGES.contains(locale)) {
            throw new Refused("profile.language", "This language is not available");
        }
        try {
            timeZone = ZoneId.of(timeZone).getId();
        } catch (DateTimeException _) {
            throw new Refused("profile.time-zone", "This time zone does not exist");
        }
    }

    /** For somebody who has not chosen yet. */
    public static Profile named(String displayName) {
        return new Profile(displayName, "en", "UTC");
    }
}
