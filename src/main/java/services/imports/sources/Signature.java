package services.imports.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the first bytes of a file say about it. */
enum Signature {
    ZIP,
    GZIP,
    OTHER_ARCHIVE,
    NEITHER;

    static final int BYTES = 6;

    static Signature of(Path path) throws IOException {
        try (var stream = Files.newInputStream(path)) {
            return of(stream);
        }
    }

    static Signature of(InputStream stream) throws IOException {
        return of(stream.readNBytes(BYTES));
    }

    static Signature of(byte[] start) {
        if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(start, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (startsWith(start, '7', 'z', 0xBC, 0xAF)
                || startsWith(start, 'R', 'a', 'r', '!')
                || startsWith(start, 'B', 'Z', 'h')
                || startsWith(start, 0xFD, '7', 'z', 'X', 'Z')) {
            return OTHER_ARCHIVE;
        }
        return NEITHER;
    }

    static boolean isArchiveName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.matches(".*\\.(zip|7z|rar|tar|tgz|tbz2?|txz|bz2|xz|zst|jar|tar\\.gz)");
    }

    private static boolean startsWith(byte[] start, int... signature) {
        if (start.length < signature.length) {
            return false;
        }
        for (var i = 0; i < signature.length; i++) {
            if ((start[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
