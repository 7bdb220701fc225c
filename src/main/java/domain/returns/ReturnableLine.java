package domain.returns;

import domain.orders.LineQuantity;
import domain.orders.OrderLineId;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What of a line could be sent back.
 *
 * @param quantity delivered, not returned, and not in a return that is open
 * @param until the end of the window of what was delivered last; null while nothing is
 */
public record ReturnableLine(
        OrderLineId line, String title, int quantity, @Nullable Instant until) {

    public boolean isReturnable(Instant now) {
        return quantity > 0 && until != null && now.isBefore(until);
    }

    /** Refuses more than can come back, and what comes too late. */
    public static void requireAll(
            Collection<ReturnableLine> known, Collection<LineQuantity> wanted, Instant now) {
        if (wanted.stream().map(LineQuantity::line).distinct().count() < wanted.size()) {
            throw new ReturnRefused("return.line-twice", "A line is named twice");
        }
        for (var one : wanted) {
            var line =
                    known.stream()
                            .filter(candidate -> candidate.line().equals(one.line()))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new ReturnRefused(
                                                    "return.line-not-ordered",
                                                    "The order has no such line"));
            if (one.quantity() > line.quantity()) {
                throw new ReturnRefused(
                        "return.too-many",
                        "%d of “%s” can be sent back",
                        line.quantity(),
                        line.title());
            }
            if (!line.isReturnable(now)) {
                throw new ReturnRefused(
                        "return.too-late", "The time to send “%s” back is over", line.title());
            }
        }
    }
}
