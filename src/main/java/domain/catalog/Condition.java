package domain.catalog;

/** What state a thing is in when it is sold, the best first. */
public enum Condition {
    NEW,
    REFURBISHED,
    USED
}
