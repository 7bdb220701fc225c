package services.sellers;

import java.time.Instant;

/** A bank account as screens may show it. */
public record MaskedAccount(String holder, String iban, String bic, Instant changedAt) {}
