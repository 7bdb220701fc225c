package domain.imports;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A way foreign programs write files down.
 *
 * <p>Implementations hold no state between calls and read streaming: memory does not grow with the
 * number of rows, except for ids and what one product consists of.
 */
public interface ImportFormat {

    /** As the command line names it: {@code olist}, {@code shopify-products}. */
    String key();

    /** How sure this format is that the source is its own, 0 (cannot be) to 100 (certain). */
    int confidence(ImportSource source) throws IOException;

    /** Sentences about the source as a whole, such as files that are recognised and left alone. */
    default List<String> remarks(ImportSource source) throws IOException {
        return List.of();
    }

    /**
     * Reads every row in an order in which whatever a row refers to has come before it.
     *
     * @throws UnreadableInput when the source as a whole cannot be read: not a table, truncated,
     *     binary, columns missing
     */
    void read(ImportSource source, ImportOptions options, Consumer<SourceRow> rows)
            throws IOException;
}
