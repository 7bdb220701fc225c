package services.returns;

import domain.returns.ReturnStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which returns a list shows.
 *
 * @param text a number of a return or an order, or part of a name; empty for all
 * @param status null for all
 */
public record ReturnFilter(String text, @Nullable ReturnStatus status) {

    public static ReturnFilter none() {
        return new ReturnFilter("", null);
    }

    @Nullable String statusName() {
        return status == null ? null : status.name();
    }
}
