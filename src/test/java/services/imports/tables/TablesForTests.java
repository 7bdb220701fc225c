package services.imports.tables;

import domain.imports.ImportSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import services.adapters.csv.CsvForTests;

/** Tables without a context, and sources without files. */
public final class TablesForTests {

    private TablesForTests() {}

    public static TableReading reading() {
        return new TableReading(CsvForTests.text());
    }

    public static ImportSource source(String file, String text) {
        return source(Map.of(file, text));
    }

    public static ImportSource source(Map<String, String> files) {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return new InMemory(bytes);
    }

    public static ImportSource source(String file, byte[] bytes) {
        return new InMemory(Map.of(file, bytes));
    }

    /** A file that is decompressed when it is opened. */
    public static ImportSource compressed(String file, byte[] bytes) {
        return new InMemory(Map.of(file, bytes)) {
            @Override
            public InputStream open(String name) throws IOException {
                return new GZIPInputStream(super.open(name));
            }
        };
    }

    private static class InMemory implements ImportSource {

        private final Map<String, byte[]> contents;

        InMemory(Map<String, byte[]> contents) {
            this.contents = contents;
        }

        @Override
        public String name() {
            return "in memory";
        }

        @Override
        public List<String> files() {
            return contents.keySet().stream().sorted().toList();
        }

        @Override
        public InputStream open(String file) throws IOException {
            return new ByteArrayInputStream(Objects.requireNonNull(contents.get(file)));
        }
    }
}
