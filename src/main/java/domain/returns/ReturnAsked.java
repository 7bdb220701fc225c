package domain.returns;

import domain.orders.LineQuantity;
import java.util.List;

/** What a shopper wants to send back, why, and what for. */
public record ReturnAsked(
        List<LineQuantity> lines, ReturnReason reason, String comment, ReturnWish wish) {

    public ReturnAsked {
        lines = List.copyOf(lines);
    }
}
