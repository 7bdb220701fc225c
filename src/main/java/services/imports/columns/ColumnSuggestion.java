package services.imports.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a file, for a person to say what it is.
 *
 * @param field what it most likely means; null when nothing is known of it
 * @param samples its first values that are not empty
 */
public record ColumnSuggestion(String header, @Nullable ColumnField field, List<String> samples) {}
