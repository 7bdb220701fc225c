package domain.stock;

/** Why what is on hand changed. */
public enum MovementKind {
    RECEIVED,
    COUNTED,
    CORRECTED,
    DAMAGED,
    SHIPPED,
    RETURNED,
    TRANSFERRED,
    IMPORTED
}
