package services.reviews;

import java.time.Instant;

/** A review as everybody reads it; the answer is empty where the seller gave none. */
public record PublicReview(
        String author,
        int rating,
        String title,
        String text,
        String sellerName,
        String answer,
        Instant writtenAt) {}
