package domain.reviews;

import domain.shared.PlainText;

/** What somebody says about what they bought: one to five stars, and words if they like. */
public record ReviewText(int rating, String title, String text) {

    public static final int MOST_STARS = 5;
    public static final int TITLE_MOST_CHARACTERS = 120;
    public static final int TEXT_MOST_CHARACTERS = 4000;

    public ReviewText {
        if (rating < 1 || rating > MOST_STARS) {
            throw new ReviewRefused("review.rating", "Give one to five stars");
        }
        var _ = PlainText.require("The title", title, TITLE_MOST_CHARACTERS);
        var _ = PlainText.require("The review", text, TEXT_MOST_CHARACTERS);
    }
}
