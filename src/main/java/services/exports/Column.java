package services.exports;

import domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a table: what stands in its head, and how a row fills it. */
public record Column<R>(String header, Function<R, Cell> cell) {

    public static <R> Column<R> text(String header, Function<R, @Nullable String> value) {
        return new Column<>(header, row -> cell(value.apply(row), Cell.Text::new));
    }

    public static <R> Column<R> whole(String header, Function<R, @Nullable Number> value) {
        return new Column<>(
                header,
                row ->
                        cell(
                                value.apply(row),
                                number -> new Cell.Number(BigDecimal.valueOf(number.longValue()))));
    }

    public static <R> Column<R> decimal(String header, Function<R, @Nullable BigDecimal> value) {
        return new Column<>(header, row -> cell(value.apply(row), Cell.Number::new));
    }

    /** The amount in major units; its currency belongs into a column of its own. */
    public static <R> Column<R> amount(String header, Function<R, @Nullable Money> value) {
        return new Column<>(
                header, row -> cell(value.apply(row), money -> new Cell.Number(money.amount())));
    }

    public static <R> Column<R> moment(String header, Function<R, @Nullable Instant> value) {
        return new Column<>(header, row -> cell(value.apply(row), Cell.Moment::new));
    }

    private static <V> Cell cell(@Nullable V value, Function<V, Cell> present) {
        return Optional.ofNullable(value).map(present).orElse(Cell.EMPTY);
    }
}
