package domain.history;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * That money of a past order went back, in minor units; nobody knows for which of its lines.
 *
 * @param ids of the refund each seller's part gets
 */
public record PastRefund(long amount, Instant at, Supplier<UUID> ids) {}
