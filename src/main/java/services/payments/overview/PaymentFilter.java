package services.payments.overview;

import domain.payments.PaymentStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which payments a list shows.
 *
 * @param text a payment's or an order's number, or a gateway's reference; empty for all
 * @param status null for all
 * @param gateway empty for all
 * @param stuck only those with something that failed
 */
public record PaymentFilter(
        String text, @Nullable PaymentStatus status, String gateway, boolean stuck) {

    public static PaymentFilter none() {
        return new PaymentFilter("", null, "", false);
    }

    @Nullable String statusName() {
        return status == null ? null : status.name();
    }
}
