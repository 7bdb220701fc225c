package services.exports;

import java.math.BigDecimal;
import java.time.Instant;

/** One value of a table, by what a spreadsheet should take it for. */
public sealed interface Cell {

    Cell EMPTY = new Text("");

    /** Words, whatever they look like: never a formula, never a number. */
    record Text(String value) implements Cell {}

    record Number(BigDecimal value) implements Cell {}

    record Moment(Instant value) implements Cell {}
}
