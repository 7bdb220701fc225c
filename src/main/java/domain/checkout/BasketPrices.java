package domain.checkout;

import domain.orders.LineAmounts;
import domain.orders.OrderAmounts;
import domain.shared.SellerId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What every line of a basket costs, and what each voucher made of it. */
public record BasketPrices(List<Part> parts, List<Reduction> reductions) {

    public BasketPrices {
        parts = List.copyOf(parts);
        reductions = List.copyOf(reductions);
    }

    /** One seller's part, its lines in the order they were asked about. */
    public record Part(SellerId seller, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }

        public OrderAmounts amounts() {
            return OrderAmounts.of(lines.stream().map(Line::amounts).toList());
        }

        /** The tax in what is paid, where prices include it. */
        public long taxIncluded() {
            return lines.stream()
                    .map(Line::amounts)
                    .mapToLong(one -> one.taxIncluded() + one.shippingTaxIncluded())
                    .sum();
        }
    }

    public record Line(UUID offer, LineAmounts amounts, BigDecimal taxPercent) {}

    /** What one voucher takes off the basket. */
    public record Reduction(Voucher voucher, long amount) {}

    public OrderAmounts amounts() {
        return OrderAmounts.of(
                parts.stream().flatMap(part -> part.lines().stream()).map(Line::amounts).toList());
    }

    public long taxIncluded() {
        return parts.stream().mapToLong(Part::taxIncluded).sum();
    }
}
