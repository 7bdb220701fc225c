package services.adapters.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import services.exports.Cell;
import services.exports.HarmlessText;

/**
 * A CSV file: UTF-8 with a byte order mark, because spreadsheets guess wrongly without one, and
 * every cell in quotes, so that a spreadsheet which splits at semicolons finds no formula inside a
 * text.
 */
final class CsvTable implements OpenTable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter csv;

    CsvTable(OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        csv =
                CsvWriter.builder()
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void header(List<String> names) {
        csv.writeRecord(names.stream().map(HarmlessText::of).toList());
    }

    @Override
    public void row(List<Cell> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::written).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> HarmlessText.of(text.value());
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Moment moment -> moment.value().toString();
        };
    }
}
