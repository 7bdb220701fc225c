package services.exports;

import java.io.OutputStream;
import java.util.List;

/** Writes tables as files, row by row. */
public interface TableExport {

    /**
     * Writes a whole file and leaves the stream open.
     *
     * @param title of the sheet, where the format has one
     * @param rows read once, to the end
     * @param out not closed
     * @throws java.io.UncheckedIOException when the receiver goes away
     */
    <R> void write(
            TableFormat format,
            String title,
            List<Column<R>> columns,
            RowSource<R> rows,
            OutputStream out);
}
