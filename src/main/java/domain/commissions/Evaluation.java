package domain.commissions;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a policy makes of an order; amounts in minor units of its currency. */
public record Evaluation(String order, Currency currency, List<Line> lines, List<Refund> refunds) {

    /** A line's fees in the policy's order of groups. */
    public record Line(String line, long proceeds, long earning, List<Charge> charges) {}

    /**
     * What one group charges for a line.
     *
     * @param rule the one that won; null when none did
     * @param percentPart exact, in minor units
     * @param limited whether the fee would have exceeded what the seller receives
     * @param trace what became of each rule; empty where it was not asked for
     */
    public record Charge(
            String group,
            @Nullable Rule rule,
            long base,
            BigDecimal percentPart,
            long fixedPart,
            long fee,
            long tax,
            boolean limited,
            List<Step> trace) {}

    /** What became of a rule. {@code field} decided, where the outcome is CONDITION. */
    public record Step(String rule, Outcome outcome, @Nullable Field field) {}

    public enum Outcome {
        WON,
        NOT_YET_VALID,
        EXPIRED,
        CONDITION,
        NO_AMOUNT_IN_CURRENCY,
        NOT_REACHED
    }

    /** What of a line's fees a refund reverses, by group. */
    public record Refund(String refund, String line, List<Reversal> reversals) {}

    public record Reversal(String group, long fee, long tax) {}
}
