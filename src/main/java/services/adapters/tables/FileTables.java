package services.adapters.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import services.exports.Column;
import services.exports.RowSource;
import services.exports.TableExport;
import services.exports.TableFormat;

/** Writes a table in the format asked for. */
@Component
class FileTables implements TableExport {

    @Override
    public <R> void write(
            TableFormat format,
            String title,
            List<Column<R>> columns,
            RowSource<R> rows,
            OutputStream out) {
        var kept = new KeptOpen(out);
        try (var table =
                switch (format) {
                    case CSV -> new CsvTable(kept);
                    case XLSX -> new XlsxTable(kept, title);
                }) {
            table.header(columns.stream().map(Column::header).toList());
            rows.forEach(row -> table.row(columns.stream().map(c -> c.cell().apply(row)).toList()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The libraries close what they write to; the stream belongs to the caller. */
    private static final class KeptOpen extends java.io.FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
