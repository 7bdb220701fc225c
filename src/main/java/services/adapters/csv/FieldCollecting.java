package services.adapters.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import java.util.List;
import services.imports.tables.DelimitedText.Fields;

/** Collects the fields of one record after the other, and knows how far it got. */
final class FieldCollecting extends CsvCallbackHandler<Fields> {

    private String[] values = new String[64];
    private int count;
    private long line = 1;
    private boolean empty;

    /** The line the current record starts on. */
    long line() {
        return line;
    }

    /** Which field of the current record comes next, from 1. */
    int fieldNumber() {
        return count + 1;
    }

    @Override
    protected RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        count = 0;
        empty = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = length == 0 ? "" : new String(buffer, offset, length);
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("Comments are not read");
    }

    @Override
    protected void setEmpty() {
        empty = true;
    }

    @Override
    protected Fields buildRecord() {
        return new Fields(line, List.of(Arrays.copyOf(values, count)));
    }
}
