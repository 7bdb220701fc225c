package services.stock;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which stock items a list shows.
 *
 * @param search part of a SKU or a name; empty for all
 * @param location null for all
 */
public record StockFilter(String search, State state, @Nullable UUID location) {

    /** What a list can be narrowed to. */
    public enum State {
        ALL,
        LOW,
        SOLD_OUT,
        BACKORDERED
    }

    public static StockFilter none() {
        return new StockFilter("", State.ALL, null);
    }

    public StockFilter searching(String text) {
        return new StockFilter(text, state, location);
    }

    public StockFilter in(State wanted) {
        return new StockFilter(search, wanted, location);
    }

    public StockFilter at(@Nullable UUID wanted) {
        return new StockFilter(search, state, wanted);
    }
}
