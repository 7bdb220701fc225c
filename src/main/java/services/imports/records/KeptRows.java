package services.imports.records;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import services.imports.tables.Header;
import services.imports.tables.Table;
import services.imports.tables.TableRow;

/**
 * The records of a whole file by what they belong to, until they are asked for; in their own bytes
 * and 40 more for each, so that a million of them fit a small heap.
 *
 * <p>Keys are kept as hashes, as in {@link KeyLines}; those who ask compare the key itself.
 */
public final class KeptRows {

    private static final int CHUNK = 1 << 20;

    private final Header header;
    private final int keyColumn;
    private final List<byte[]> chunks = new ArrayList<>();
    private final KeyLines newest = new KeyLines();
    private long size;

    // Per record: where its bytes are, its line, and the one before it with the same key.
    private long[] places = new long[1 << 10];
    private long[] lines = new long[1 << 10];
    private int[] before = new int[1 << 10];
    private boolean[] taken = new boolean[1 << 10];
    private int count;

    /** Reads the table to its end. */
    public static KeptRows of(Table table, String keyColumn) {
        var kept = new KeptRows(table.header(), table.header().require(keyColumn));
        while (table.hasNext()) {
            kept.add(table.next());
        }
        return kept;
    }

    private KeptRows(Header header, int keyColumn) {
        this.header = header;
        this.keyColumn = keyColumn;
    }

    public Header header() {
        return header;
    }

    /** The records of the key, in the order of the file; nobody is given them again. */
    public List<TableRow> take(String key) {
        var found = new ArrayDeque<TableRow>(2);
        for (var record = (int) newest.lineOf(key) - 1; record >= 0; record = before[record] - 1) {
            var row = read(record);
            if (!taken[record] && row.word(keyColumn).equals(key)) {
                taken[record] = true;
                found.addFirst(row);
            }
        }
        return List.copyOf(found);
    }

    /** Those nobody has asked for, in the order of the file. */
    public void forEachLeft(Consumer<TableRow> action) {
        for (var record = 0; record < count; record++) {
            if (!taken[record]) {
                action.accept(read(record));
            }
        }
    }

    private void add(TableRow row) {
        if (count == lines.length) {
            grow();
        }
        var key = row.word(keyColumn);
        places[count] = size;
        lines[count] = row.line();
        before[count] = (int) newest.lineOf(key);
        count++;
        newest.last(key, count);
        write(row);
    }

    private void grow() {
        var more = count * 2;
        places = Arrays.copyOf(places, more);
        lines = Arrays.copyOf(lines, more);
        before = Arrays.copyOf(before, more);
        taken = Arrays.copyOf(taken, more);
    }

    private void write(TableRow row) {
        writeNumber(row.size());
        for (var column = 0; column < row.size(); column++) {
            var bytes = row.text(column).getBytes(StandardCharsets.UTF_8);
            writeNumber(bytes.length);
            for (var one : bytes) {
                writeByte(one);
            }
        }
    }

    /** Seven bits a byte, the highest bit says that more follow. */
    private void writeNumber(int number) {
        var rest = number;
        while (rest >= 0x80) {
            writeByte((byte) (rest | 0x80));
            rest >>>= 7;
        }
        writeByte((byte) rest);
    }

    private void writeByte(byte one) {
        var at = (int) (size % CHUNK);
        if (at == 0) {
            chunks.add(new byte[CHUNK]);
        }
        chunks.getLast()[at] = one;
        size++;
    }

    private TableRow read(int record) {
        var reader = new Reader(places[record]);
        var values = new ArrayList<String>();
        var columns = reader.number();
        for (var column = 0; column < columns; column++) {
            values.add(reader.text());
        }
        return new TableRow(header, lines[record], values);
    }

    private final class Reader {

        private long place;

        Reader(long place) {
            this.place = place;
        }

        private byte next() {
            var one = chunks.get((int) (place / CHUNK))[(int) (place % CHUNK)];
            place++;
            return one;
        }

        int number() {
            var number = 0;
            var shift = 0;
            while (true) {
                var one = next();
                number |= (one & 0x7F) << shift;
                if (one >= 0) {
                    return number;
                }
                shift += 7;
            }
        }

        String text() {
            var bytes = new byte[number()];
            for (var i = 0; i < bytes.length; i++) {
                bytes[i] = next();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
