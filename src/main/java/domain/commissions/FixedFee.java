package domain.commissions;

/** A fixed part of a fee, by currency. */
public record FixedFee(Per per, Amounts amounts) {

    /** What it is charged for; {@code ORDER} is divided among the lines the rule won. */
    public enum Per {
        UNIT,
        LINE,
        ORDER
    }
}
