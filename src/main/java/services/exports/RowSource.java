package services.exports;

import java.util.function.Consumer;

/**
 * Where the rows of a table come from. Any {@code list::forEach} or {@code stream::forEach} is one;
 * a query reads with a cursor inside its own transaction.
 */
@FunctionalInterface
public interface RowSource<R> {

    /** Hands over every row once, in order. */
    void forEach(Consumer<R> row);
}
