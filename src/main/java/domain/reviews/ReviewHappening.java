package domain.reviews;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the public sees of a product's reviews changed; published in the same transaction. */
public record ReviewHappening(ReviewId review, @Nullable UUID product, Instant at) {}
