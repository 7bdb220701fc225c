package views.shop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import domain.shared.Money;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import services.shop.ListCounts;
import services.shop.ShopPrice;
import views.components.Formats;
import views.components.Texts;

/**
 * The language of one request: texts, amounts and numbers in it.
 *
 * @param isChosen whether the address names the language; then every link keeps it
 */
public record ShopText(Locale locale, boolean isChosen) {

    static final String PARAMETER = "lang";

    private static final int LONGEST_WISH = 200;

    /** Browsers ask for the same few lists of languages over and over. */
    private static final Cache<String, Locale> ACCEPTED =
            Caffeine.newBuilder().maximumSize(1_000).build();

    /** The chosen language, else the best one the browser asks for, else English. */
    static ShopText of(@Nullable String chosen, @Nullable String acceptLanguage) {
        var known = Texts.LANGUAGES.stream().filter(one -> one.getLanguage().equals(chosen));
        return known.findFirst()
                .map(locale -> new ShopText(locale, true))
                .orElseGet(() -> new ShopText(accepted(acceptLanguage), false));
    }

    private static Locale accepted(@Nullable String acceptLanguage) {
        return acceptLanguage == null || acceptLanguage.length() > LONGEST_WISH
                ? Locale.ENGLISH
                : ACCEPTED.get(acceptLanguage, ShopText::best);
    }

    private static Locale best(String acceptLanguage) {
        if (acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage);
            return Optional.ofNullable(Locale.lookup(wanted, Texts.LANGUAGES))
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException _) {
            return Locale.ENGLISH;
        }
    }

    /** {@code key} without its area: {@code list.empty} is {@code shop.list.empty}. */
    public String t(String key, Object... values) {
        return Texts.in(locale, "shop." + key, values);
    }

    /** For counts: the key's {@code .one} for 1, {@code .many} otherwise. */
    public String counted(String key, long count) {
        return t(key + (count == 1 ? ".one" : ".many"), number(count));
    }

    public String money(Money money) {
        return Formats.money(money, locale);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A count that may be only the beginning of one. */
    public String count(long number, ListCounts counts) {
        return number(number) + (counts.isCapped() ? "+" : "");
    }

    public @Nullable String reduction(ShopPrice price) {
        var percent = price.reductionPercent();
        return percent.isPresent() ? "−" + number(percent.getAsInt()) + " %" : null;
    }

    public String condition(String condition) {
        return t("condition." + condition.toLowerCase(Locale.ROOT));
    }

    /** The same address in this language: kept only when it was chosen. */
    public String keep(String address) {
        if (!isChosen) {
            return address;
        }
        return address
                + (address.indexOf('?') < 0 ? "?" : "&")
                + PARAMETER
                + "="
                + locale.getLanguage();
    }

    /** A key as people write it, for what nobody gave a label: {@code neck_line} is Neck line. */
    static String humanised(String key) {
        var words = key.replace('_', ' ').replace('-', ' ').strip();
        return words.isEmpty()
                ? key
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }
}
