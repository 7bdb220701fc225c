package services.imports.tables;

import java.io.Closeable;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;

/** Cuts delimited text into records; knows quotes and line breaks, and nothing of their meaning. */
public interface DelimitedText {

    /**
     * Blank lines are left out.
     *
     * @param file what to call the text in sentences
     */
    Records records(String file, Reader text, char delimiter);

    /**
     * Records in the text's order; iterating throws {@link domain.imports.UnreadableInput} where
     * the text cannot be cut any further.
     */
    interface Records extends Iterator<Fields>, Closeable {}

    /**
     * One record.
     *
     * @param line the line it starts on, from 1
     */
    record Fields(long line, List<String> values) {}
}
