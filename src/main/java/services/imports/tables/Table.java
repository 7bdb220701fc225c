package services.imports.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * An open file of rows below one header, read once from its beginning to its end; iterating throws
 * {@link domain.imports.UnreadableInput} where the file cannot be read further.
 */
public final class Table implements Iterator<TableRow>, Closeable {

    private final String file;
    private final Header header;
    private final DelimitedText.Records records;

    Table(String file, DelimitedText.Records records) {
        this.file = file;
        this.records = records;
        this.header = new Header(file, records.next().values());
    }

    public String file() {
        return file;
    }

    public Header header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public TableRow next() {
        var fields = records.next();
        return new TableRow(header, fields.line(), fields.values());
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
