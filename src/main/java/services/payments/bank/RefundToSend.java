package services.payments.bank;

import domain.shared.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * Money somebody has to transfer back by hand.
 *
 * @param payer as the bank named who had sent it, empty when it did not
 */
public record RefundToSend(
        UUID instruction,
        UUID payment,
        long paymentNumber,
        Money amount,
        String payer,
        Instant since) {}
