package domain.catalog;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What the values of an attribute are, and how they are written down. */
public enum AttributeKind {
    /** Any text. */
    TEXT,
    /** A decimal number with a point and without grouping, such as {@code -12.5}. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** One of the definition's choices, exactly. */
    CHOICE;

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    static boolean isNumber(String value) {
        return DECIMAL.matcher(value).matches() && new BigDecimal(value).precision() <= 25;
    }
}
