package domain.catalog;

import java.time.Instant;
import java.util.UUID;

/**
 * A category was named, moved or removed, or its attributes changed; it concerns all products in it
 * and below it, which get no event of their own.
 */
public record CategoryChanged(UUID categoryId, Instant at) {}
