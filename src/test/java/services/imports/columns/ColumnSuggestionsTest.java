package services.imports.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import services.imports.tables.TablesForTests;

class ColumnSuggestionsTest {

    @Test
    void suggestsAFieldForEachColumnWithSamples() throws IOException {
        var source =
                TablesForTests.source(
                        "a.csv",
                        """
                        Artikelnr\tName\tTitel\tHarga (IDR)\tColour
                        1\tTea\tT\t5\tred
                        2\t\tT\t6\tred
                        """);

        var suggestions = new ColumnSuggestions(TablesForTests.reading()).of(source);

        assertThat(suggestions)
                .containsExactly(
                        new ColumnSuggestion("Artikelnr", ColumnField.SKU, List.of("1", "2")),
                        new ColumnSuggestion("Name", ColumnField.TITLE, List.of("Tea")),
                        new ColumnSuggestion("Titel", null, List.of("T")),
                        new ColumnSuggestion("Harga (IDR)", ColumnField.PRICE, List.of("5", "6")),
                        new ColumnSuggestion("Colour", null, List.of("red")));
    }
}
