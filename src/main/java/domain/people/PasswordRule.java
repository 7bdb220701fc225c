package domain.people;

import domain.shared.Refused;
import java.util.Locale;
import java.util.Set;

/** What a password must be: long enough to resist guessing, and not the first guess. */
public final class PasswordRule {

    public static final int MIN_LENGTH = 10;

    /** Longer input only costs hashing time. */
    public static final int MAX_LENGTH = 200;

    private static final Set<String> FIRST_GUESSES =
            Set.of(
                    "1234567890",
                    "0123456789",
                    "12345678910",
                    "qwertyuiop",
                    "qwerty12345",
                    "qwertzuiop",
                    "password12",
                    "password123",
                    "password1234",
                    "passwort123",
                    "changeme123",
                    "letmein123",
                    "welcome123",
                    "iloveyou123",
                    "refcommerce",
                    "refcommerce1",
                    "marketplace");

    private PasswordRule() {}

    /** Refuses a password with a sentence that says what to do. */
    public static void check(String password, EmailAddress owner) {
        var length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            throw new Refused(
                    "password.too-short", "A password needs at least %d characters", MIN_LENGTH);
        }
        if (length > MAX_LENGTH) {
            throw new Refused(
                    "password.too-long", "A password has at most %d characters", MAX_LENGTH);
        }
        var lower = password.strip().toLowerCase(Locale.ROOT);
        if (lower.equals(owner.value()) || lower.equals(nameOf(owner))) {
            throw new Refused(
                    "password.is-email", "The e-mail address cannot be the password as well");
        }
        if (FIRST_GUESSES.contains(lower) || lower.codePoints().distinct().count() < 3) {
            throw new Refused("password.too-common", "This password is among the first guesses");
        }
    }

    private static String nameOf(EmailAddress owner) {
        return owner.value().substring(0, owner.value().indexOf('@'));
    }
}
