package domain.commissions;

/** How two numbers are compared. */
public enum Comparison {
    EQ,
    GT,
    GTE,
    LT,
    LTE;

    boolean holds(long left, long right) {
        return switch (this) {
            case EQ -> left == right;
            case GT -> left > right;
            case GTE -> left >= right;
            case LT -> left < right;
            case LTE -> left <= right;
        };
    }
}
