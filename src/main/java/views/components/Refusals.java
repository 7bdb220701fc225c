package views.components;

import domain.shared.DomainException;
import domain.shared.Money;
import domain.shared.Word;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a rule refused, in the reader's language: the text {@code errors.<code>}, filled with the
 * refusal's arguments; its own English sentence where there is none.
 */
public final class Refusals {

    private Refusals() {}

    /** In the language of the current screen. */
    public static String sentence(DomainException refusal) {
        return in(Texts.locale(), refusal);
    }

    /** For pages that no console surrounds. */
    public static String in(Locale locale, DomainException refusal) {
        var key = "errors." + refusal.code();
        var values = refusal.arguments().stream().map(value -> said(locale, value)).toArray();
        return Texts.find(locale, key)
                .filter(text -> !asksForMoreThan(values.length, text))
                .map(_ -> Texts.in(locale, key, values))
                .orElseGet(refusal::sentence);
    }

    // A sentence with its values glued in gives none to a text: better English than a gap.
    private static boolean asksForMoreThan(int values, String text) {
        return text.contains("{" + values + "}");
    }

    private static Object said(Locale locale, Object argument) {
        return switch (argument) {
            case DomainException refusal -> in(locale, refusal);
            case Word word ->
                    Texts.find(locale, "errors.word." + word.key()).orElse(word.english());
            case Enum<?> constant -> said(locale, constant);
            case Money money -> Formats.money(money, locale);
            case Currency currency -> currency.getCurrencyCode();
            case Collection<?> several ->
                    several.stream()
                            .map(one -> String.valueOf(said(locale, one)))
                            .collect(Collectors.joining("; "));
            default -> argument;
        };
    }

    private static String said(Locale locale, Enum<?> constant) {
        var kind = constant.getDeclaringClass().getSimpleName();
        return Texts.find(locale, "errors.word." + kind + "." + constant.name())
                .orElseGet(constant::name);
    }
}
