package services.imports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import domain.imports.ImportSource;
import domain.imports.SourceRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import services.imports.tables.TablesForTests;

/** Files far larger than what may be in memory at once, made up while they are read. */
class ReadingStreamsTest {

    private static final int ROWS = 60_000;
    private static final long MEGABYTE = 1024 * 1024;

    private final AtomicLong inTheMiddle = new AtomicLong();

    @Test
    void holdsNoRowsOfAHugeFileOfProducts() throws IOException {
        var description = "x".repeat(5_000);
        var source =
                new Generated(
                        "Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant SKU,Variant Price\n",
                        row ->
                                "h%d,Title,%s,Title,Default Title,s%d,9.99\n"
                                        .formatted(row, description, row));

        var rows = new AtomicLong();
        var growth =
                liveHeapGrowth(
                        () ->
                                new ShopifyFormat(TablesForTests.reading())
                                        .read(source, FormatsForTests.EUROS, counting(rows)));

        assertThat(rows).hasValue(2 * ROWS);
        assertThat(source.bytes()).isGreaterThan(300 * MEGABYTE);
        assertThat(growth).isLessThan(64 * MEGABYTE);
    }

    @Test
    void holdsNoRowsOfAHugeFileOfSellers() throws IOException {
        var city = "c".repeat(5_000);
        var source =
                new Generated(
                        "seller_id,seller_zip_code_prefix,seller_city,seller_state\n",
                        row -> "%d,1,%s,SP\n".formatted(row, city));

        var rows = new AtomicLong();
        var growth =
                liveHeapGrowth(
                        () ->
                                new OlistFormat(TablesForTests.reading())
                                        .read(source, FormatsForTests.EUROS, counting(rows)));

        assertThat(rows).hasValue(ROWS);
        assertThat(growth).isLessThan(64 * MEGABYTE);
    }

    private interface Reading {
        void run() throws IOException;
    }

    /** Measured in the middle of reading too, where rows would pile up. */
    private long liveHeapGrowth(Reading reading) throws IOException {
        var before = liveHeap();
        reading.run();
        return inTheMiddle.get() - before;
    }

    private Consumer<SourceRow> counting(AtomicLong rows) {
        return _ -> {
            if (rows.incrementAndGet() == ROWS - 1) {
                inTheMiddle.set(liveHeap());
            }
        };
    }

    private static long liveHeap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** A file whose rows exist only while they are read. */
    private static final class Generated implements ImportSource {

        private final String header;
        private final LongFunction<String> rows;
        private long bytes;

        Generated(String header, LongFunction<String> rows) {
            this.header = header;
            this.rows = rows;
        }

        long bytes() {
            return bytes;
        }

        @Override
        public String name() {
            return "huge.csv";
        }

        @Override
        public List<String> files() {
            return List.of("huge.csv");
        }

        @Override
        public InputStream open(String file) {
            return new InputStream() {
                private byte[] current = header.getBytes(StandardCharsets.UTF_8);
                private int position;
                private long row;

                @Override
                public int read() {
                    throw new UnsupportedOperationException("Read one byte at a time");
                }

                @Override
                public int read(byte[] buffer, int offset, int length) {
                    if (position == current.length) {
                        if (row == ROWS) {
                            return -1;
                        }
                        current = rows.apply(row++).getBytes(StandardCharsets.UTF_8);
                        position = 0;
                    }
                    var count = Math.min(length, current.length - position);
                    System.arraycopy(current, position, buffer, offset, count);
                    position += count;
                    bytes += count;
                    return count;
                }
            };
        }
    }
}
