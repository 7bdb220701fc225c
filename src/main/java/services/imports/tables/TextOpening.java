package services.imports.tables;

import domain.imports.UnreadableInput;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/** Turns a file's bytes into text: UTF-8 with or without byte order mark, UTF-16 with one. */
final class TextOpening {

    private static final int LONGEST_SIGNATURE = 4;

    private TextOpening() {}

    static Reader open(String file, InputStream bytes) throws IOException {
        var stream = new PushbackInputStream(bytes, LONGEST_SIGNATURE);
        var start = firstBytes(file, stream);
        refuseKnownBinary(file, start);
        if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE)) {
            stream.unread(start);
            return decoding(stream, StandardCharsets.UTF_16);
        }
        var marked = startsWith(start, 0xEF, 0xBB, 0xBF);
        stream.unread(start, marked ? 3 : 0, start.length - (marked ? 3 : 0));
        return decoding(new CheckedBytes(file, stream), StandardCharsets.UTF_8);
    }

    private static Reader decoding(InputStream bytes, Charset charset) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(bytes, decoder), DelimiterGuess.SAMPLE);
    }

    private static byte[] firstBytes(String file, InputStream stream) throws IOException {
        try {
            return stream.readNBytes(LONGEST_SIGNATURE);
        } catch (EOFException _) {
            throw new UnreadableInput(
                    "“%s” ends early, at line 1, column 1: the compressed file is cut off"
                            .formatted(file));
        } catch (ZipException _) {
            throw new UnreadableInput(
                    "“%s” is damaged at line 1, column 1: it cannot be decompressed"
                            .formatted(file));
        }
    }

    private static void refuseKnownBinary(String file, byte[] start) {
        var kind = "";
        if (startsWith(start, 'P', 'K', 3, 4)) {
            kind = "an archive or an Excel workbook inside another file";
        } else if (startsWith(start, 0x1F, 0x8B)) {
            kind = "a compressed file inside another one";
        } else if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            kind = "an old Excel or Word document";
        } else if (startsWith(start, '%', 'P', 'D', 'F')) {
            kind = "a PDF document";
        } else if (startsWith(start, 0x89, 'P', 'N', 'G') || startsWith(start, 0xFF, 0xD8, 0xFF)) {
            kind = "a picture";
        }
        if (!kind.isEmpty()) {
            throw new UnreadableInput(
                    "“%s” is not a table but %s (line 1, column 1); save the table as CSV"
                            .formatted(file, kind));
        }
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
