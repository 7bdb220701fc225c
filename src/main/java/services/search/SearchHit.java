package services.search;

/**
 * Something found.
 *
 * @param id what its screen is addressed by
 */
public record SearchHit(Kind kind, String id, String title, String detail) {

    /** What can be found, in the order in which it is shown. */
    public enum Kind {
        SELLER,
        PRODUCT,
        OWN_PRODUCT,
        ORDER,
        OWN_ORDER,
        PERSON
    }
}
