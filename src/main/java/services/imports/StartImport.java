package services.imports;

import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wish to take something in.
 *
 * @param format key of a format; null: find out
 * @param currency of prices in files that name none
 * @param columns our field by header, for the generic format; empty: guess
 * @param sellerSlug whose products they are, where the marketplace imports for a seller; null: as
 *     the file says, or a seller named after the file
 */
public record StartImport(
        @Nullable String format,
        Currency currency,
        Map<String, String> columns,
        @Nullable String sellerSlug,
        @Nullable String feePolicy) {

    /** Without fees on orders of the past. */
    public StartImport(
            @Nullable String format,
            Currency currency,
            Map<String, String> columns,
            @Nullable String sellerSlug) {
        this(format, currency, columns, sellerSlug, null);
    }

    public static StartImport in(Currency currency) {
        return new StartImport(null, currency, Map.of(), null);
    }
}
