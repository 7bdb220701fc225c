package domain.imports;

import java.util.Currency;
import java.util.Map;

/**
 * What the person decides about an import.
 *
 * @param currency of prices in files that do not name one
 * @param columns our field by the file's header, for the generic format; empty: guess from headers
 */
public record ImportOptions(Currency currency, Map<String, String> columns) {}
