package domain.imports;

import java.time.Instant;

/** What a shopper said elsewhere of an order as a whole. */
public record ReviewContent(
        String externalId,
        String orderExternalId,
        int rating,
        String title,
        String text,
        Instant writtenAt,
        Instant publishedAt)
        implements Content {

    @Override
    public Kind kind() {
        return Kind.REVIEWS;
    }
}
