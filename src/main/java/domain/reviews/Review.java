package domain.reviews;

import domain.shared.PlainText;

/** Where a review stands. Immutable: each step answers with the state after it. */
public record Review(ReviewStatus status, String statusReason, String answer) {

    private static final int REASON_MOST_CHARACTERS = 500;

    public static final Review NEW = new Review(ReviewStatus.SUBMITTED, "", "");

    public Review publish() {
        return in(ReviewStatus.PUBLISHED, "");
    }

    public Review reject(String why) {
        return in(
                ReviewStatus.REJECTED,
                PlainText.requireFilled("The reason", why, REASON_MOST_CHARACTERS));
    }

    /** Its author wrote it anew; a moderator has to see it again. */
    public Review rewritten() {
        return status == ReviewStatus.SUBMITTED ? this : in(ReviewStatus.SUBMITTED, "");
    }

    /** The seller's answer to a review everybody can read; an empty one takes it back. */
    public Review answered(String words) {
        if (status != ReviewStatus.PUBLISHED) {
            throw new ReviewRefused("review.not-public", "Only a published review is answered");
        }
        return new Review(
                status,
                statusReason,
                PlainText.require("The answer", words.strip(), ReviewText.TEXT_MOST_CHARACTERS));
    }

    private Review in(ReviewStatus now, String why) {
        if (!status.next().contains(now)) {
            throw new ReviewRefused("review.not-now", "The review is already so");
        }
        return new Review(now, why, answer);
    }
}
