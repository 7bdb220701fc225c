package domain.people;

import domain.shared.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as it identifies a person: without surrounding spaces and in lower case, so
 * that one person cannot have two accounts by typing differently.
 */
public record EmailAddress(String value) {

    /** What mail servers accept (RFC 5321). */
    public static final int MAX_LENGTH = 254;

    /** Deliberately loose: whether mail arrives is found out by sending one. */
    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>\"\\p{Cntrl}]{1,64}@[^\\s@<>\"\\p{Cntrl}]+");

    public EmailAddress {
        if (value.length() > MAX_LENGTH
                || !FORM.matcher(value).matches()
                || !value.equals(value.toLowerCase(Locale.ROOT))) {
            throw new Refused("user.email-malformed", "This is not an e-mail address");
        }
    }

    /** From what somebody typed. */
    public static EmailAddress of(String typed) {
        return new EmailAddress(typed.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
