package services.refunds;

import java.util.List;

/** What would go back, line by line; amounts are minor units of the currency. */
public record RefundPreview(String currency, long total, long refundable, List<Part> parts) {

    /** What of one line goes back. */
    public record Part(String seller, String title, int units, long item, long shipping, long tax) {

        public long total() {
            return item + shipping + tax;
        }
    }
}
