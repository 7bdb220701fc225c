package services.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What mails say, in the language of whoever reads them: {@code mails/<area>[_<language>]}, with
 * the keys {@code <mail>.subject} and {@code <mail>.body}. English where a language is not spoken.
 */
public final class MailTexts {

    /** One mail, ready to be posted. */
    public record Text(String subject, String body) {}

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private MailTexts() {}

    /**
     * @param language of the reader, as in {@code app_user.locale}
     * @param values for {@code {0}} and on, in subject and body alike
     */
    public static Text of(String area, String language, String mail, Object... values) {
        var locale = Locale.forLanguageTag(language);
        var texts = ResourceBundle.getBundle("mails." + area, locale, NO_FALLBACK);
        return new Text(
                new MessageFormat(texts.getString(mail + ".subject"), locale).format(values),
                new MessageFormat(texts.getString(mail + ".body"), locale).format(values));
    }
}
