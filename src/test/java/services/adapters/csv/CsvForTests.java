package services.adapters.csv;

import services.imports.tables.DelimitedText;

/** The CSV adapter without a context. */
public final class CsvForTests {

    private CsvForTests() {}

    public static DelimitedText text() {
        return new FastCsvText();
    }
}
