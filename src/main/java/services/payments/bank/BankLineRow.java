package services.payments.bank;

import domain.shared.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bank statement on a screen.
 *
 * @param remark why it was not matched by itself; null when it was
 * @param expected what its reference's payment was for; null when it has none
 * @param paymentNumber of the payment it was matched with, or that its reference names; 0 for none
 * @param excess how much of it was too much
 */
public record BankLineRow(
        UUID id,
        LocalDate bookedOn,
        Money amount,
        String payer,
        String purpose,
        @Nullable LineRemark remark,
        long paymentNumber,
        @Nullable Money expected,
        Money excess,
        boolean matched,
        boolean returned) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BankLineRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
