package domain.catalog;

/**
 * One difference between two contents of a product.
 *
 * @param subject which attribute or variant; empty for fields there is one of
 * @param before empty where something was added
 * @param after empty where something was removed
 */
public record FieldChange(Field field, String subject, String before, String after) {

    /** What of a product can differ. */
    public enum Field {
        TITLE,
        BRAND,
        DESCRIPTION,
        CATEGORY,
        OPTIONS,
        ATTRIBUTE,
        VARIANT
    }
}
