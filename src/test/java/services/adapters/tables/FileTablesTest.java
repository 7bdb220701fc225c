package services.adapters.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import domain.shared.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import services.exports.Column;
import services.exports.TableFormat;

class FileTablesTest {

    private static final Path PAYLOADS =
            Path.of("../shared/data/malicious/csv_injection_payloads.txt");
    private static final List<Column<String>> ONE_COLUMN =
            List.of(Column.text("Text", text -> text));

    record Line(String name, @Nullable Money price, Instant at, int stock) {}

    private static final List<Column<Line>> COLUMNS =
            List.of(
                    Column.text("Name", Line::name),
                    Column.amount("Price", Line::price),
                    Column.moment("At", Line::at),
                    Column.whole("Stock", Line::stock));

    private final FileTables tables = new FileTables();

    @Test
    void writesTextsAmountsMomentsAndNothing() throws IOException {
        var at = Instant.parse("2026-11-20T12:00:00Z");
        var lines =
                List.of(
                        new Line("Mug, \"big\"\nblue", Money.of("-1.50", "EUR"), at, -3),
                        new Line("", null, at, 0));

        var out = new ByteArrayOutputStream();
        tables.write(TableFormat.CSV, "Lines", COLUMNS, lines::forEach, out);

        assertThat(records(out))
                .containsExactly(
                        List.of("Name", "Price", "At", "Stock"),
                        List.of("Mug, \"big\"\nblue", "-1.50", "2026-11-20T12:00:00Z", "-3"),
                        List.of("", "", "2026-11-20T12:00:00Z", "0"));
    }

    @Test
    void keepsPlainNumbersInTextsAndDisarmsTheRest() throws IOException {
        var out = new ByteArrayOutputStream();
        var texts =
                List.of(
                        "-5", "+1,5", "5", "-5+2", "=1", "@x", "\tx", "\rx", "\nx", "-", "a=1",
                        "＝1");

        tables.write(TableFormat.CSV, "T", ONE_COLUMN, texts::forEach, out);

        assertThat(records(out).stream().skip(1).map(List::getFirst))
                .containsExactly(
                        "-5", "+1,5", "5", "'-5+2", "'=1", "'@x", "'\tx", "'\rx", "'\nx", "'-",
                        "a=1", "'＝1");
    }

    @Test
    void disarmsThePublishedPayloads() throws IOException {
        assumeThat(PAYLOADS).as("the folder ../shared/data is not here").exists();
        var payloads = Files.readAllLines(PAYLOADS);

        var out = new ByteArrayOutputStream();
        tables.write(TableFormat.CSV, "T", ONE_COLUMN, payloads::forEach, out);

        var cells = records(out).stream().skip(1).map(List::getFirst).toList();
        assertThat(cells).hasSameSizeAs(payloads);
        assertThat(cells).noneMatch(cell -> "=+-@\t\r".indexOf(cell.charAt(0)) >= 0);
        assertThat(cells.stream().map(cell -> cell.startsWith("'") ? cell.substring(1) : cell))
                .containsExactlyElementsOf(payloads);
    }

    @Test
    void writesExcelTextsAsTextsAndNeverAsFormulas() throws IOException {
        assumeThat(PAYLOADS).as("the folder ../shared/data is not here").exists();
        var payloads = Files.readAllLines(PAYLOADS);

        var out = new ByteArrayOutputStream();
        tables.write(TableFormat.XLSX, "T", ONE_COLUMN, payloads::forEach, out);

        var sheet = entry(out, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("t=\"inlineStr\"").doesNotContain("<f>").doesNotContain("<f ");
        assertThat(sheet).contains("=2+5+cmd|");
    }

    @Test
    void writesExcelNumbersAsNumbers() throws IOException {
        var line = new Line("Mug", Money.of("12.30", "EUR"), Instant.EPOCH, 7);

        var out = new ByteArrayOutputStream();
        tables.write(TableFormat.XLSX, "a/b:[c]", COLUMNS, List.of(line)::forEach, out);

        assertThat(entry(out, "xl/worksheets/sheet1.xml")).contains("<v>12.30</v>", "<v>7</v>");
        assertThat(entry(out, "xl/workbook.xml")).contains("a b  c");
    }

    @Test
    void writesManyRowsWithoutKeepingThem() throws IOException {
        List<Column<Integer>> column = List.of(Column.decimal("N", BigDecimal::valueOf));
        var counted = new CountingOnly();

        for (var format : TableFormat.values()) {
            tables.write(
                    format, "N", column, IntStream.range(0, 200_000).boxed()::forEach, counted);
        }

        assertThat(counted.bytes).isPositive();
        assertThat(counted.closed).isFalse();
    }

    @Test
    void saysWhenTheReceiverIsGone() {
        var gone =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("gone");
                    }
                };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(
                        () ->
                                tables.write(
                                        TableFormat.CSV,
                                        "T",
                                        ONE_COLUMN,
                                        List.of("x")::forEach,
                                        gone));
    }

    private static List<List<String>> records(ByteArrayOutputStream out) {
        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                .map(record -> List.copyOf(record.getFields()))
                .toList();
    }

    // Read as a spreadsheet does, from the directory at the end.
    private static String entry(ByteArrayOutputStream out, String name) throws IOException {
        var file = Files.createTempFile("table", ".xlsx");
        try {
            Files.write(file, out.toByteArray());
            try (var zip = new ZipFile(file.toFile());
                    var content = zip.getInputStream(zip.getEntry(name))) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static final class CountingOnly extends OutputStream {
        private long bytes;
        private boolean closed;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes += len;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
