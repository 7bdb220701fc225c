package views.components;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text of the screens, by key and language, from {@code i18n/<area>[_<language>].properties}.
 *
 * <p>English is complete; what another language lacks is shown in English. A key that nobody wrote
 * is a programming mistake. Placeholders are {@code {0}}, {@code {1}} as in {@link MessageFormat},
 * so an apostrophe in a text is the typographic one.
 */
public final class Texts {

    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("id"));

    private static final Map<String, Map<String, String>> BY_LANGUAGE = load();

    private Texts() {}

    /** In the language of the current screen. */
    public static String of(String key, Object... values) {
        return in(locale(), key, values);
    }

    public static String in(Locale locale, String key, Object... values) {
        var pattern =
                find(locale, key)
                        .orElseThrow(() -> new IllegalArgumentException("No text for key " + key));
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** Empty when no language has the key. */
    public static Optional<String> find(Locale locale, String key) {
        var own = BY_LANGUAGE.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        return Optional.ofNullable(own).or(() -> Optional.ofNullable(english().get(key)));
    }

    /** All keys and texts of a language, without what it falls back to. */
    public static Map<String, String> all(Locale language) {
        return Map.copyOf(BY_LANGUAGE.getOrDefault(language.getLanguage(), Map.of()));
    }

    /** The current screen's locale, English where there is no screen. */
    public static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
    }

    private static Map<String, String> english() {
        return BY_LANGUAGE.getOrDefault(Locale.ENGLISH.getLanguage(), Map.of());
    }

    private static Map<String, Map<String, String>> load() {
        var texts = new HashMap<String, Map<String, String>>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:i18n/*.properties")) {
                var name = String.valueOf(file.getFilename()).replace(".properties", "");
                var language = name.contains("_") ? name.substring(name.indexOf('_') + 1) : "en";
                var read = new Properties();
                try (var reader =
                        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    read.load(reader);
                }
                var known = texts.computeIfAbsent(language, _ -> new HashMap<>());
                read.stringPropertyNames().forEach(key -> known.put(key, read.getProperty(key)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The texts cannot be read", failure);
        }
        return texts;
    }
}
