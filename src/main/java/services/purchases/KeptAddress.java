package services.purchases;

import domain.shared.Recipient;
import java.util.UUID;

/** An address one keeps, under a name for oneself. */
public record KeptAddress(UUID id, String label, Recipient address, boolean isDefault) {}
