package services.payments.bank;

import java.time.LocalDate;

/**
 * A booking on the marketplace's bank account, as the bank says it.
 *
 * @param account the bank's name for the account, empty when the file does not say
 * @param bankReference the bank's name for the booking, empty when the file does not say
 * @param amountMinorUnits below zero when it was paid out
 */
public record StatementLine(
        String account,
        String bankReference,
        LocalDate bookedOn,
        long amountMinorUnits,
        String currency,
        String payer,
        String purpose) {}
