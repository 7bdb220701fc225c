package domain.sellers;

import domain.shared.PlainText;
import domain.shared.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a seller's payouts go.
 *
 * @param bic the bank's code by ISO 9362, empty where the IBAN says enough
 */
public record BankAccount(String holder, Iban iban, String bic) {

    private static final int HOLDER_MAX_LENGTH = 120;
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");

    public BankAccount {
        holder = PlainText.requireFilled("The account holder", holder, HOLDER_MAX_LENGTH);
        if (!bic.isEmpty() && !BIC.matcher(bic).matches()) {
            throw new Refused("bic.malformed", "A BIC has 8 or 11 letters and digits");
        }
    }

    /** As people type it. */
    public static BankAccount of(String holder, String iban, String bic) {
        return new BankAccount(holder, Iban.parse(iban), bic.strip().toUpperCase(Locale.ROOT));
    }
}
