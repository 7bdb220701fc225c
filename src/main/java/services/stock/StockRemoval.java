package services.stock;

import domain.stock.MovementKind;

/** Why things leave the shelf that nobody bought. */
public enum StockRemoval {
    DAMAGED(MovementKind.DAMAGED),
    CORRECTED(MovementKind.CORRECTED);

    private final MovementKind kind;

    StockRemoval(MovementKind kind) {
        this.kind = kind;
    }

    MovementKind kind() {
        return kind;
    }
}
