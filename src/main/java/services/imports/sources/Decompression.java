package services.imports.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Takes the {@code .gz} off a stream that has one. */
final class Decompression {

    private static final int BUFFER = 1 << 16;
    private static final String SUFFIX = ".gz";

    private Decompression() {}

    static InputStream of(String file, InputStream raw, long compressedBytes, Limits limits)
            throws IOException {
        var stream = new BufferedInputStream(raw, BUFFER);
        try {
            stream.mark(Signature.BYTES);
            var signature = Signature.of(stream);
            stream.reset();
            return signature == Signature.GZIP
                    ? new LimitedStream(
                            file, new GZIPInputStream(stream, BUFFER), compressedBytes, limits)
                    : stream;
        } catch (IOException | RuntimeException problem) {
            raw.close();
            throw problem;
        }
    }

    static String nameWithout(String name) {
        return name.regionMatches(true, name.length() - SUFFIX.length(), SUFFIX, 0, SUFFIX.length())
                ? name.substring(0, name.length() - SUFFIX.length())
                : name;
    }
}
