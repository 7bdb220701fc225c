/**
 * From a file's bytes to the rows of a table.
 *
 * <p>Bytes are checked on their way to the decoder ({@code CheckedBytes}), so that a file that is
 * no text, no UTF-8 or ends early is refused with the line and column where that shows, without
 * reading it twice. The delimiter is guessed from the first records. Cutting text into records is
 * the port {@link services.imports.tables.DelimitedText}: the CSV library stays in its adapter.
 * Lines are counted as an editor counts them, so a record after a quoted line break has the line it
 * really starts on. A record with too many or too few fields is still a row: it carries its {@code
 * fault}, and whoever reads the table refuses it.
 */
@NamedInterface("tables")
@NullMarked
package services.imports.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
