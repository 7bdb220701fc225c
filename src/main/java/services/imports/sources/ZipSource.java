package services.imports.sources;

import domain.imports.ImportSource;
import domain.imports.UnreadableInput;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files of a zip archive; nothing is ever written to disk. */
final class ZipSource implements ImportSource {

    /** More than any limit, and little enough that hundreds of them can be added up. */
    private static final long LARGEST_CLAIM = 1L << 50;

    private final Path path;
    private final String name;
    private final Limits limits;

    /** Entry by the name it is known by here. */
    private final SortedMap<String, String> entries = new TreeMap<>();

    private long claimedBytes;

    /** More than the archive's own size when entries share their bytes, as bombs do. */
    private long compressedBytes;

    ZipSource(Path path, String name, Limits limits) throws IOException {
        this.path = path;
        this.name = name;
        this.limits = limits;
        try (var zip = openArchive()) {
            zip.stream().filter(entry -> !isLeftAlone(entry)).forEach(this::add);
        }
        if (claimedBytes > limits.bytes() || compressedBytes > Files.size(path)) {
            throw new UnreadableInput(
                    "The archive “%s” claims to hold %,d bytes; that is too much or made up"
                            .formatted(name, claimedBytes));
        }
        if (entries.isEmpty()) {
            throw new UnreadableInput("The archive “%s” has no files".formatted(name));
        }
    }

    private void add(ZipEntry entry) {
        var entryName = entry.getName();
        claimedBytes += Math.clamp(entry.getSize(), 0, LARGEST_CLAIM);
        compressedBytes += Math.clamp(entry.getCompressedSize(), 0, LARGEST_CLAIM);
        if (entryName.equals("[Content_Types].xml")) {
            throw new UnreadableInput(
                    "“%s” is an Excel workbook or another office document; save the table as CSV"
                            .formatted(name));
        }
        if (leadsOutside(entryName)) {
            throw new UnreadableInput(
                    "The archive “%s” has an entry “%s” that points outside of it"
                            .formatted(name, entryName));
        }
        if (Signature.isArchiveName(entryName)) {
            throw new UnreadableInput(
                    "The archive “%s” has another archive in it, “%s”; unpack that one first"
                            .formatted(name, entryName));
        }
        if (entries.put(Decompression.nameWithout(entryName), entryName) != null) {
            throw new UnreadableInput("The archive “%s” has “%s” twice".formatted(name, entryName));
        }
        if (entries.size() > limits.files()) {
            throw new UnreadableInput(
                    "The archive “%s” has more than %d files".formatted(name, limits.files()));
        }
    }

    private static boolean isLeftAlone(ZipEntry entry) {
        var file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        return entry.isDirectory()
                || file.startsWith(".") && !file.startsWith("..")
                || entry.getName().startsWith("__MACOSX/");
    }

    private static boolean leadsOutside(String entryName) {
        return entryName.startsWith("/")
                || entryName.contains("\\")
                || entryName.contains(":")
                || List.of(entryName.split("/", -1)).contains("..");
    }

    private ZipFile openArchive() throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException _) {
            throw new UnreadableInput(
                    "The archive “%s” is damaged or cut off; its table of contents cannot be read"
                            .formatted(name));
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> files() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public InputStream open(String file) throws IOException {
        var entryName = entries.get(file);
        if (entryName == null) {
            throw new UnreadableInput("There is no file “%s” in “%s”".formatted(file, name));
        }
        var zip = openArchive();
        try {
            var entry = zip.getEntry(entryName);
            if (entry == null) {
                throw new UnreadableInput("“%s” is gone from “%s”".formatted(file, name));
            }
            var compressed = Math.clamp(entry.getCompressedSize(), 0, Files.size(path));
            var unpacked = new LimitedStream(file, zip.getInputStream(entry), compressed, limits);
            var whole = Decompression.of(file, unpacked, compressed, limits);
            refuseNestedArchive(file, whole);
            return new ClosingArchive(whole, zip);
        } catch (IOException | RuntimeException problem) {
            zip.close();
            throw problem;
        }
    }

    private void refuseNestedArchive(String file, InputStream stream) throws IOException {
        if (stream.markSupported()) {
            stream.mark(Signature.BYTES);
            var signature = Signature.of(stream);
            stream.reset();
            if (signature != Signature.NEITHER) {
                throw new UnreadableInput(
                        "The archive “%s” has another archive in it, “%s”; unpack that one first"
                                .formatted(name, file));
            }
        }
    }

    /** Closes the archive with the stream that came out of it. */
    private static final class ClosingArchive extends FilterInputStream {

        private final ZipFile zip;

        ClosingArchive(InputStream stream, ZipFile zip) {
            super(stream);
            this.zip = zip;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }
}
