package domain.notifications;

/** A kind of mail that a shopper may not want. */
public enum NotificationKind {
    /** Shipped, delivered. */
    SHIPPING,
    /** Somebody wrote about an order. */
    MESSAGES,
    /** A return goes on. */
    RETURNS,
    /** What was decided about a review, and a seller's answer to it. */
    REVIEWS
}
