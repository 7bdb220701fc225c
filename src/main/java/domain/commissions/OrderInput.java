package domain.commissions;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An order as fees see it. Sellers by their id; refunds in the order in which they were made. */
public record OrderInput(
        String order,
        Instant placedAt,
        Currency currency,
        @Nullable String channel,
        Map<String, SellerInput> sellers,
        List<LineInput> lines,
        List<RefundInput> refunds) {

    public OrderInput {
        sellers = Map.copyOf(sellers);
        lines = List.copyOf(lines);
        refunds = List.copyOf(refunds);
    }

    SellerInput seller(LineInput line) {
        return sellers.getOrDefault(line.seller(), SellerInput.unknown());
    }

    long total() {
        return lines.stream().mapToLong(LineInput::total).sum();
    }
}
