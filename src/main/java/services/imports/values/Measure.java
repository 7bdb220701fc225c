package services.imports.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads weights and other plain numbers. */
public final class Measure {

    private static final Pattern WEIGHT =
            Pattern.compile("([+-]?[0-9.,]+)\\s*([\\p{L}.]*)", Pattern.UNICODE_CASE);

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,18}(?:[.,][0-9]{0,18})?|[.,][0-9]{1,18})");

    private static final Map<String, BigDecimal> GRAMS =
            Map.ofEntries(
                    Map.entry("mg", new BigDecimal("0.001")),
                    Map.entry("g", BigDecimal.ONE),
                    Map.entry("gr", BigDecimal.ONE),
                    Map.entry("gram", BigDecimal.ONE),
                    Map.entry("grams", BigDecimal.ONE),
                    Map.entry("gramm", BigDecimal.ONE),
                    Map.entry("kg", new BigDecimal("1000")),
                    Map.entry("kgs", new BigDecimal("1000")),
                    Map.entry("lb", new BigDecimal("453.59237")),
                    Map.entry("lbs", new BigDecimal("453.59237")),
                    Map.entry("oz", new BigDecimal("28.349523125")),
                    Map.entry("t", new BigDecimal("1000000")));

    private Measure() {}

    /** Whether {@link #grams} knows the unit. */
    public static boolean isWeightUnit(String unit) {
        return GRAMS.containsKey(unit.toLowerCase(Locale.ROOT));
    }

    /**
     * A weight such as {@code 0,5 kg}, to the nearest gram; null for an empty cell.
     *
     * @param unit of numbers without one
     */
    public static @Nullable Integer grams(Cell cell, String unit) {
        if (cell.isEmpty()) {
            return null;
        }
        var matcher = WEIGHT.matcher(cell.text());
        if (!matcher.matches()) {
            throw cell.refused("“%s” is not a weight; write it like 250 g", cell.text());
        }
        var named = matcher.group(2).isEmpty() ? unit : matcher.group(2);
        var factor = GRAMS.get(named.toLowerCase(Locale.ROOT));
        if (factor == null) {
            throw cell.refused("The unit “%s” of “%s” is not known", named, cell.text());
        }
        var grams =
                number(cell, matcher.group(1)).multiply(factor).setScale(0, RoundingMode.HALF_UP);
        if (grams.signum() < 0) {
            throw cell.refused("The weight “%s” is negative", cell.text());
        }
        if (grams.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw cell.refused("The weight “%s” is larger than anything", cell.text());
        }
        return grams.intValueExact();
    }

    /** A number with a point or a comma before its decimals, and nothing between thousands. */
    public static BigDecimal number(Cell cell) {
        return number(cell, cell.text());
    }

    /** The pattern keeps exponents out: {@code 1e999999999} takes gigabytes to write down. */
    private static BigDecimal number(Cell cell, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw cell.refused("“%s” is not a number", cell.text());
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    /** A stock count; there cannot be less than nothing of a thing. */
    public static void refuseNegativeStock(Cell cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (number(cell).signum() < 0) {
            throw cell.refused("The stock is negative: %s", cell.text());
        }
    }
}
