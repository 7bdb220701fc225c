package services.imports.tables;

import domain.imports.UnreadableInput;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a file on their way to the UTF-8 decoder; stops with a sentence where they are not
 * UTF-8 text or where the file turns out to be cut off.
 */
final class CheckedBytes extends FilterInputStream {

    private final String file;
    private long line = 1;
    private long column;
    private boolean afterCarriageReturn;

    /** Bytes that must still follow in the current character, and the range of the next one. */
    private int expected;

    private int lowest;
    private int highest;

    CheckedBytes(String file, InputStream bytes) {
        super(bytes);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        var read = read(one, 0, 1);
        return read < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = readWhole(buffer, offset, length);
        for (var i = offset; i < offset + read; i++) {
            check(buffer[i]);
        }
        if (read < 0 && expected > 0) {
            throw new UnreadableInput(
                    "“%s” ends in the middle of a character (line %d, column %d): the file is cut off"
                            .formatted(file, line, column));
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int readWhole(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (EOFException _) {
            throw new UnreadableInput(
                    "“%s” ends early, after line %d, column %d: the compressed file is cut off"
                            .formatted(file, line, column));
        } catch (ZipException _) {
            throw new UnreadableInput(
                    "“%s” is damaged after line %d, column %d: it cannot be decompressed further"
                            .formatted(file, line, column));
        }
    }

    private void check(byte value) {
        if (expected > 0) {
            checkContinuation(value & 0xFF);
        } else if (value >= ' ') {
            column++;
            afterCarriageReturn = false;
        } else if (value < 0) {
            afterCarriageReturn = false;
            column++;
            checkLead(value & 0xFF);
        } else {
            checkControl(value);
        }
    }

    private void checkControl(byte value) {
        switch (value) {
            case '\n' -> {
                if (!afterCarriageReturn) {
                    line++;
                }
                column = 0;
            }
            case '\r' -> {
                line++;
                column = 0;
            }
            case 0 ->
                    throw new UnreadableInput(
                            "“%s” is not a text file: line %d, column %d has a zero byte; if it is text, save it as UTF-8"
                                    .formatted(file, line, column + 1));
            default -> column++;
        }
        afterCarriageReturn = value == '\r';
    }

    private void checkLead(int value) {
        expected =
                switch (value >> 4) {
                    case 0xC, 0xD -> value >= 0xC2 ? 1 : notUtf8();
                    case 0xE -> 2;
                    case 0xF -> value <= 0xF4 ? 3 : notUtf8();
                    default -> notUtf8();
                };
        // The second byte rules out overlong forms, surrogates and what lies beyond Unicode.
        lowest =
                switch (value) {
                    case 0xE0 -> 0xA0;
                    case 0xF0 -> 0x90;
                    default -> 0x80;
                };
        highest =
                switch (value) {
                    case 0xED -> 0x9F;
                    case 0xF4 -> 0x8F;
                    default -> 0xBF;
                };
    }

    private void checkContinuation(int value) {
        if (value < lowest || value > highest) {
            expected = notUtf8();
        }
        expected--;
        lowest = 0x80;
        highest = 0xBF;
    }

    private int notUtf8() {
        throw new UnreadableInput(
                """
                “%s” is not UTF-8: line %d, column %d has a byte that cannot be read. \
                It may be in an older encoding such as Latin-1; save it as UTF-8 and send it again"""
                        .formatted(file, line, column));
    }
}
