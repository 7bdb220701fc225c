package services.people.internal;

import domain.people.User;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** What mails to people say, in the language each of them chose. */
@Component
public class MailTexts {

    record Text(String subject, String body) {}

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** {@code {0}} is the name, {@code {1}} the link, {@code {2}} and on the given values. */
    public Text of(User user, String key, String link, String... values) {
        var locale = Locale.forLanguageTag(user.profile().locale());
        var texts = ResourceBundle.getBundle("mails.people", locale, NO_FALLBACK);
        var arguments = new Object[values.length + 2];
        arguments[0] = user.profile().displayName();
        arguments[1] = link;
        System.arraycopy(values, 0, arguments, 2, values.length);
        return new Text(
                new MessageFormat(texts.getString(key + ".subject"), locale).format(arguments),
                new MessageFormat(texts.getString(key + ".body"), locale).format(arguments));
    }
}
