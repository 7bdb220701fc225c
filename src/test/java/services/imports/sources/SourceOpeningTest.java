package services.imports.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import domain.imports.ImportSource;
import domain.imports.UnreadableInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceOpeningTest {

    private static final byte[] TEXT = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    @Test
    void readsAFileCompressedOrNotByItsContentWhateverItsName() throws IOException {
        var plain = write("plain.csv", TEXT);
        var compressed = write("c.csv.gz", gzip(TEXT));
        var misnamed = write("really-compressed.csv", gzip(TEXT));
        var wrongly = write("not-compressed.csv.gz", TEXT);

        for (var path : new Path[] {plain, compressed, misnamed, wrongly}) {
            var source = SourcesForTests.at(path);
            assertThat(source.files()).hasSize(1).allMatch(file -> file.endsWith(".csv"));
            assertThat(content(source)).isEqualTo(TEXT);
        }
    }

    @Test
    void readsTheFilesOfAFolderInOrder() throws IOException {
        write("b.csv", TEXT);
        write("a.csv.gz", gzip(TEXT));
        write(".hidden", TEXT);
        Files.createDirectory(folder.resolve("deeper"));

        var source = SourcesForTests.at(folder);

        assertThat(source.files()).containsExactly("a.csv", "b.csv");
        assertThat(content(source)).isEqualTo(TEXT);
    }

    @Test
    void readsAZipOfFoldersAndCompressedFiles() throws IOException {
        var path =
                zip(Map.of("x/a.csv.gz", gzip(TEXT), "x/b.csv", TEXT, "__MACOSX/x/._b.csv", TEXT));

        var source = SourcesForTests.at(path);

        assertThat(source.files()).containsExactly("x/a.csv", "x/b.csv");
        assertThat(source.open("x/a.csv").readAllBytes()).isEqualTo(TEXT);
        assertThat(source.open("x/b.csv").readAllBytes()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.csv", "/etc/passwd", "x/../../a.csv", "..\\a.csv", "C:/a.csv"})
    void refusesEntriesThatPointOutside(String name) throws IOException {
        refuses(zip(Map.of(name, TEXT)), "points outside");
    }

    @Test
    void refusesArchivesInArchivesByNameAndByContent() throws IOException {
        refuses(zip(Map.of("inner.zip", TEXT)), "another archive in it, “inner.zip”");
        var disguised = zip(Map.of("inner.csv", Files.readAllBytes(zip(Map.of("a.csv", TEXT)))));
        assertThatThrownBy(() -> content(SourcesForTests.at(disguised)))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("another archive in it");
    }

    @Test
    void refusesTooManyEntries() throws IOException {
        var entries = new TreeMap<String, byte[]>();
        for (var i = 0; i < 501; i++) {
            entries.put(i + ".csv", TEXT);
        }

        refuses(zip(entries), "more than 500 files");
    }

    @Test
    void stopsBombsWhileTheyUnpack() throws IOException {
        var zeros = new byte[64 * 1024 * 1024];
        Arrays.fill(zeros, (byte) 'a');
        var tight = new Limits(10, Long.MAX_VALUE, 100);

        for (var path : new Path[] {zip(Map.of("a.csv", zeros)), write("a.csv.gz", gzip(zeros))}) {
            var source = SourceOpening.open(path, "bomb", tight);
            assertThatThrownBy(
                            () -> {
                                try (var stream = source.open(source.files().getFirst())) {
                                    stream.transferTo(OutputStream.nullOutputStream());
                                }
                            })
                    .isInstanceOf(UnreadableInput.class)
                    .hasMessageContaining("unpacks to more than 33,554,432 bytes");
        }
        assertThatThrownBy(
                        () ->
                                SourceOpening.open(
                                        zip(Map.of("a.csv", zeros)),
                                        "b",
                                        new Limits(10, 1000, 100)))
                .hasMessageContaining("too much or made up");
    }

    @Test
    void saysWhatIsWrongWithOtherFiles() throws IOException {
        refuses(zip(Map.of("[Content_Types].xml", TEXT)), "is an Excel workbook");
        refuses(zip(Map.of()), "has no files");
        refuses(
                write("a.7z", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C}),
                "archive");
        refuses(folder.resolve("nothing"), "There is no file or folder “nothing”");
        var whole = Files.readAllBytes(zip(Map.of("a.csv", TEXT)));
        refuses(write("cut.zip", Arrays.copyOf(whole, whole.length / 2)), "damaged or cut off");
        var twice = Files.createDirectory(folder.resolve("twice"));
        Files.write(twice.resolve("a.csv"), TEXT);
        Files.write(twice.resolve("a.csv.gz"), gzip(TEXT));
        refuses(twice, "has “a.csv” twice");
        refuses(Files.createDirectory(folder.resolve("empty")), "has no files");
    }

    private static void refuses(Path path, String sentence) {
        assertThatThrownBy(() -> SourcesForTests.at(path))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining(sentence);
    }

    private static byte[] content(ImportSource source) throws IOException {
        try (var stream = source.open(source.files().getFirst())) {
            return stream.readAllBytes();
        }
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        var path = Files.createTempFile(folder, "", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return path;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
