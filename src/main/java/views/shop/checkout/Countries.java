package views.shop.checkout;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The countries of the world as a language calls them, in its order. */
final class Countries {

    private static final Map<Locale, List<Country>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private Countries() {}

    static List<Country> in(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language, Countries::list);
    }

    private static List<Country> list(Locale language) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, Locale.of("", code).getDisplayCountry(language)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(language)))
                .toList();
    }
}
