package services.imports.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import services.imports.tables.RowRefused;

class MeasureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250|g|250",
                "250.0|g|250",
                "0,5 kg|g|500",
                ".5|lbs|227",
                "1 lb|g|454",
                "16oz|g|454",
                "1.4 g|kg|1",
                "0|g|0",
                "2 KG|g|2000"
            })
    void readsWeights(String text, String unit, int grams) {
        assertThat(Measure.grams(new Cell("w", text), unit)).isEqualTo(grams);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "heavy", "1 stone", "1.2.3", "1e9", "99999999999", "1,2,3 kg"})
    void refusesWhatIsNoWeight(String text) {
        assertThatThrownBy(() -> Measure.grams(new Cell("w", text), "g"))
                .isInstanceOf(RowRefused.class);
    }

    @Test
    void refusesNegativeStockOnly() {
        assertThatCode(() -> Measure.refuseNegativeStock(new Cell("s", "")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Measure.refuseNegativeStock(new Cell("s", "0")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Measure.refuseNegativeStock(new Cell("s", "-1")))
                .hasMessage("The stock is negative: -1");
        assertThatThrownBy(() -> Measure.refuseNegativeStock(new Cell("s", "many")))
                .hasMessage("“many” is not a number");
    }
}
