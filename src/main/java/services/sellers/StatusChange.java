package services.sellers;

import domain.sellers.SellerStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a seller's life.
 *
 * @param from null for the first step
 */
public record StatusChange(
        @Nullable SellerStatus from, SellerStatus to, String reason, String by, Instant at) {}
