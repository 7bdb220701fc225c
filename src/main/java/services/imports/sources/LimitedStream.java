package services.imports.sources;

import domain.imports.UnreadableInput;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A decompressed stream that ends with a sentence when more comes out than is plausible. */
final class LimitedStream extends FilterInputStream {

    private final String file;
    private final long mostBytes;
    private long bytes;

    LimitedStream(String file, InputStream decompressed, long compressedBytes, Limits limits) {
        super(decompressed);
        this.file = file;
        this.mostBytes =
                Math.min(
                        limits.bytes(),
                        Math.max(
                                Limits.RATIO_COUNTS_FROM_BYTES,
                                Math.multiplyExact(compressedBytes, limits.ratio())));
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int more) {
        bytes += more;
        if (bytes > mostBytes) {
            throw new UnreadableInput(
                    "“%s” unpacks to more than %,d bytes, which no table of its size does"
                            .formatted(file, mostBytes));
        }
    }
}
