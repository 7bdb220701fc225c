package domain.checkout;

import domain.orders.LineAmounts;
import domain.orders.OrderAmounts;
import domain.orders.OrderedItem;
import domain.shared.Recipient;
import domain.shared.SellerId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cart with everything it costs, as the shopper sees and agrees to it.
 *
 * @param customer null for a guest
 * @param email in lower case; where the confirmation goes and what uses of vouchers are counted by
 */
public record PricedBasket(
        UUID cart,
        @Nullable UUID customer,
        String email,
        String currency,
        Recipient shipTo,
        Recipient billTo,
        List<Part> parts,
        List<VoucherAmount> vouchers) {

    public PricedBasket {
        parts = List.copyOf(parts);
        vouchers = List.copyOf(vouchers);
    }

    /**
     * What one seller will send.
     *
     * @param handlingDays the longest of its lines, in working days
     */
    public record Part(
            SellerId seller,
            String sellerName,
            boolean pricesIncludeTax,
            UUID shippingMethod,
            String shippingMethodName,
            int handlingDays,
            List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }

        public OrderAmounts amounts() {
            return OrderAmounts.of(lines.stream().map(Line::amounts).toList());
        }
    }

    /**
     * One offer, so many of it.
     *
     * @param taxPercent of the goods
     */
    public record Line(OrderedItem item, LineAmounts amounts, BigDecimal taxPercent) {}

    /** What a voucher takes off the whole basket, in minor units; its lines hold the shares. */
    public record VoucherAmount(UUID voucher, String code, long amount) {}

    public OrderAmounts amounts() {
        return OrderAmounts.of(
                parts.stream().flatMap(part -> part.lines().stream()).map(Line::amounts).toList());
    }

    /** How many pieces of each offer there are in it. */
    public Map<UUID, Integer> offers() {
        var offers = new HashMap<UUID, Integer>();
        for (var part : parts) {
            for (var line : part.lines()) {
                var offer = line.item().offerId();
                if (offer != null) {
                    offers.merge(offer, line.amounts().quantity(), Integer::sum);
                }
            }
        }
        return offers;
    }

    public long total() {
        return amounts().total();
    }
}
