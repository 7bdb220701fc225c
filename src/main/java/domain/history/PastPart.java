package domain.history;

import domain.orders.SellerOrderId;
import domain.shared.SellerId;
import java.util.List;

/** One seller's part of a past order. */
public record PastPart(SellerOrderId id, SellerId seller, List<PastLine> lines) {

    public PastPart {
        lines = List.copyOf(lines);
    }
}
