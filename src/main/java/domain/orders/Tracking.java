package domain.orders;

import domain.shared.PlainText;

/** How a parcel can be followed; each part may be empty. */
public record Tracking(String carrier, String number, String url) {

    public static final Tracking NONE = new Tracking("", "", "");

    private static final int MOST_CHARACTERS = 120;
    private static final int URL_MOST_CHARACTERS = 400;

    /** As {@code new}, with everything checked that a person may have mistyped. */
    public static Tracking of(String carrier, String number, String url) {
        if (!url.isBlank() && !url.startsWith("https://") && !url.startsWith("http://")) {
            throw new OrderRefused(
                    "order.tracking-url", "The tracking address starts with https:// or http://");
        }
        return new Tracking(
                PlainText.require("The carrier", carrier.strip(), MOST_CHARACTERS),
                PlainText.require("The tracking number", number.strip(), MOST_CHARACTERS),
                PlainText.require("The tracking address", url.strip(), URL_MOST_CHARACTERS));
    }
}
