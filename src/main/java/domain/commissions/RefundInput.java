package domain.commissions;

/** What of a line goes back to the shopper, in minor units. */
public record RefundInput(
        String refund, String line, long item, long taxIncluded, long shipping, long tax) {}
