package domain.commissions;

import domain.commissions.Evaluation.Charge;
import domain.commissions.Evaluation.Reversal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What refunds reverse of frozen fees. Remembers what went before, so that any sequence of refunds
 * that returns a line completely reverses exactly what the rule returns.
 */
public final class Reversals {

    private final RoundingMode rounding;
    private final Currency currency;
    private final Map<String, List<Frozen>> byLine = new HashMap<>();

    private Reversals(RoundingMode rounding, Currency currency) {
        this.rounding = rounding;
        this.currency = currency;
    }

    /** Nothing has been refunded yet. */
    public static Reversals of(
            CommissionPolicy policy, OrderInput order, List<Evaluation.Line> lines) {
        var reversals = new Reversals(policy.rounding(), order.currency());
        for (var line : lines) {
            reversals.byLine.put(
                    line.line(), line.charges().stream().map(reversals::frozen).toList());
        }
        return reversals;
    }

    List<Evaluation.Refund> all(List<RefundInput> refunds) {
        var results = new ArrayList<Evaluation.Refund>(refunds.size());
        for (var refund : refunds) {
            results.add(next(refund));
        }
        return results;
    }

    /** What this refund reverses, after all that went before. */
    public Evaluation.Refund next(RefundInput refund) {
        var frozen = byLine.get(refund.line());
        if (frozen == null) {
            throw new IllegalArgumentException("No line " + refund.line());
        }
        return new Evaluation.Refund(
                refund.refund(),
                refund.line(),
                frozen.stream().map(charge -> charge.reverse(refund)).toList());
    }

    private Frozen frozen(Charge charge) {
        return new Frozen(charge);
    }

    private final class Frozen {

        private final Charge charge;
        private final long returnable;
        private long returnedBase;
        private long reversedFee;
        private long reversedTax;

        Frozen(Charge charge) {
            this.charge = charge;
            this.returnable =
                    charge.rule() == null
                            ? 0
                            : charge.rule()
                                    .onRefund()
                                    .of(charge.fee(), charge.fixedPart(), currency, rounding);
        }

        Reversal reverse(RefundInput refund) {
            if (charge.rule() == null || charge.base() == 0) {
                return new Reversal(charge.group(), 0, 0);
            }
            returnedBase = Math.min(charge.base(), returnedBase + charge.rule().baseOf(refund));
            var feeSoFar =
                    PercentArithmetic.proportion(returnable, returnedBase, charge.base(), rounding);
            var taxSoFar =
                    charge.fee() == 0
                            ? 0
                            : PercentArithmetic.proportion(
                                    charge.tax(), feeSoFar, charge.fee(), rounding);
            var reversal =
                    new Reversal(charge.group(), feeSoFar - reversedFee, taxSoFar - reversedTax);
            reversedFee = feeSoFar;
            reversedTax = taxSoFar;
            return reversal;
        }
    }
}
