package services.adapters.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import services.exports.Cell;

/**
 * An Excel file. Texts are text cells, which are never calculated, so they stay as they are; rows
 * beyond what a sheet can hold go to the next one.
 */
final class XlsxTable implements OpenTable {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_CHARACTERS = 32_767;
    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_TITLE = 25;

    private final Workbook workbook;
    private final String title;
    private List<String> names = List.of();
    private Worksheet sheet;
    private int sheets = 1;
    private int next;

    XlsxTable(OutputStream out, String title) {
        workbook = new Workbook(out, "RefCommerce", "01.0000");
        this.title = sheetTitle(title);
        sheet = workbook.newWorksheet(this.title);
    }

    @Override
    public void header(List<String> names) {
        this.names = names;
        for (int column = 0; column < names.size(); column++) {
            sheet.inlineString(0, column, names.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        next = 1;
    }

    @Override
    public void row(List<Cell> cells) {
        if (next == MOST_ROWS) {
            startNextSheet();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        next++;
        if (next % ROWS_IN_MEMORY == 0) {
            unchecked(sheet::flush);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text text -> sheet.inlineString(next, column, shortened(text.value()));
            case Cell.Number number -> sheet.value(next, column, number.value());
            case Cell.Moment moment -> {
                sheet.value(next, column, moment.value().atZone(ZoneOffset.UTC));
                sheet.style(next, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
        }
    }

    private void startNextSheet() {
        unchecked(sheet::finish);
        sheets++;
        sheet = workbook.newWorksheet(title + " " + sheets);
        header(names);
    }

    /** Excel refuses the whole file for one text that is longer. */
    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS
                ? text
                : text.substring(0, MOST_CHARACTERS - 1) + "…";
    }

    private static String sheetTitle(String title) {
        var allowed = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return allowed.isEmpty()
                ? "Export"
                : allowed.substring(0, Math.min(allowed.length(), LONGEST_TITLE));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
