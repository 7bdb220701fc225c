package views.shop;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import services.shop.ShopFilter;
import services.shop.ShopListQueries;
import services.shop.ShopSort;

/**
 * The web address of a list, read and written: it alone says what the list shows.
 *
 * @param facets chosen values by facet key, {@code f=key=value} in the address
 * @param sellers web names
 * @param lowest as typed; see {@link PriceLimits}
 */
public record ListAddress(
        String path,
        String query,
        SortedMap<String, SortedSet<String>> facets,
        SortedSet<String> sellers,
        String currency,
        String lowest,
        String highest,
        ShopSort sort,
        int page,
        ShopText text) {

    /** More choices than a person makes; a crawler that collects them gets no more. */
    private static final int MOST_CHOICES = 30;

    private static final int LONGEST_VALUE = 120;

    static ListAddress of(String path, Map<String, String[]> parameters, ShopText text) {
        SortedMap<String, SortedSet<String>> facets = new TreeMap<>();
        for (var choice : all(parameters, "f")) {
            var separator = choice.indexOf('=');
            if (separator > 0 && separator < choice.length() - 1) {
                facets.computeIfAbsent(choice.substring(0, separator), _ -> new TreeSet<>())
                        .add(choice.substring(separator + 1));
            }
        }
        return new ListAddress(
                path,
                cut(first(parameters, "q").strip(), ShopFilter.LONGEST_QUERY),
                facets,
                new TreeSet<>(all(parameters, "seller")),
                cut(first(parameters, "cur"), 3),
                cut(first(parameters, "min").strip(), 20),
                cut(first(parameters, "max").strip(), 20),
                ShopSort.of(first(parameters, "sort")),
                page(first(parameters, "page")),
                text);
    }

    /** One page further or back, keeping everything else. */
    String page(int number) {
        return href(facets, sellers, true, sort, number);
    }

    String sorted(ShopSort order) {
        return href(facets, sellers, true, order, 1);
    }

    String withoutFacet(String key, String value) {
        var others = new TreeMap<>(facets);
        var values = new TreeSet<>(facets.getOrDefault(key, new TreeSet<>()));
        values.remove(value);
        others.put(key, values);
        return href(others, sellers, true, sort, 1);
    }

    String withoutSeller(String slug) {
        var others = new TreeSet<>(sellers);
        others.remove(slug);
        return href(facets, others, true, sort, 1);
    }

    String withoutPrice() {
        return href(facets, sellers, false, sort, 1);
    }

    /** The list without any choice. */
    public String cleared() {
        return href(new TreeMap<>(), new TreeSet<>(), false, sort, 1);
    }

    boolean isNarrowed() {
        return !facets.isEmpty() || !sellers.isEmpty() || !lowest.isEmpty() || !highest.isEmpty();
    }

    private String href(
            SortedMap<String, SortedSet<String>> facets,
            SortedSet<String> sellers,
            boolean priced,
            ShopSort sort,
            int page) {
        List<String> parts = new ArrayList<>();
        add(parts, "q", query);
        facets.forEach((key, values) -> values.forEach(one -> add(parts, "f", key + "=" + one)));
        sellers.forEach(one -> add(parts, "seller", one));
        if (priced) {
            add(parts, "cur", lowest.isEmpty() && highest.isEmpty() ? "" : currency);
            add(parts, "min", lowest);
            add(parts, "max", highest);
        }
        add(parts, "sort", sort == ShopSort.RELEVANCE ? "" : sort.parameter());
        add(parts, "page", page <= 1 ? "" : Integer.toString(page));
        return text.keep(path + (parts.isEmpty() ? "" : "?" + String.join("&", parts)));
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String first(Map<String, String[]> parameters, String name) {
        return clean(parameters.getOrDefault(name, new String[] {""})[0]);
    }

    private static List<String> all(Map<String, String[]> parameters, String name) {
        return java.util.Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .limit(MOST_CHOICES)
                .map(ListAddress::clean)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_VALUE)
                .toList();
    }

    /** PostgreSQL cannot take a zero character, and half a character pair is none. */
    private static String clean(String value) {
        var broken = value.codePoints().anyMatch(ListAddress::cannotBeAsked);
        return broken
                ? value.codePoints()
                        .filter(point -> !cannotBeAsked(point))
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                : value;
    }

    private static boolean cannotBeAsked(int point) {
        return point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static String cut(String value, int length) {
        return value.codePointCount(0, value.length()) <= length
                ? value
                : value.substring(0, value.offsetByCodePoints(0, length));
    }

    private static int page(String typed) {
        try {
            return Math.clamp(Integer.parseInt(typed), 1, ShopListQueries.LAST_PAGE);
        } catch (NumberFormatException _) {
            return 1;
        }
    }
}
