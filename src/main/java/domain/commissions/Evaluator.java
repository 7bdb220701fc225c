package domain.commissions;

import domain.commissions.Evaluation.Charge;
import domain.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Turns a policy and an order into fees: the only place that does. The same input gives the same
 * result, always.
 */
public final class Evaluator {

    private final CommissionPolicy policy;
    private final boolean traced;

    private Evaluator(CommissionPolicy policy, boolean traced) {
        this.policy = policy;
        this.traced = traced;
    }

    /** An evaluator that also tells why each rule did not win. */
    public static Evaluator explaining(CommissionPolicy policy) {
        return new Evaluator(policy, true);
    }

    /** An evaluator for much at once, where only the amounts matter. */
    public static Evaluator of(CommissionPolicy policy) {
        return new Evaluator(policy, false);
    }

    /** Fees of all lines and, in their order, what the refunds reverse of them. */
    public Evaluation evaluate(OrderInput order) {
        var lines = lines(order);
        return new Evaluation(
                order.order(),
                order.currency(),
                lines,
                order.refunds().isEmpty()
                        ? List.of()
                        : Reversals.of(policy, order, lines).all(order.refunds()));
    }

    private List<Evaluation.Line> lines(OrderInput order) {
        var total = order.total();
        var drafts = new ArrayList<Draft>(order.lines().size());
        for (var line : order.lines()) {
            drafts.add(new Draft(new LineFacts(order, line, order.seller(line), total)));
        }
        for (var group : policy.groups()) {
            var choices = new ArrayList<RuleChoice>(drafts.size());
            for (var draft : drafts) {
                choices.add(RuleChoice.of(group, draft.facts, traced));
            }
            var shares = orderShares(order, choices);
            for (var i = 0; i < drafts.size(); i++) {
                drafts.get(i).charge(group, choices.get(i), shares.getOrDefault(i, 0L));
            }
        }
        return drafts.stream().map(Draft::result).toList();
    }

    /** Each line's share of the fixed amounts that are charged once per order, by line. */
    private static Map<Integer, Long> orderShares(OrderInput order, List<RuleChoice> choices) {
        record Winner(String seller, Rule rule) {}
        var linesOf = new HashMap<Winner, List<Integer>>();
        for (var i = 0; i < choices.size(); i++) {
            var rule = choices.get(i).winner();
            if (rule != null
                    && rule.fee().fixed() != null
                    && rule.fee().fixed().per() == FixedFee.Per.ORDER) {
                linesOf.computeIfAbsent(
                                new Winner(order.lines().get(i).seller(), rule),
                                _ -> new ArrayList<>())
                        .add(i);
            }
        }
        if (linesOf.isEmpty()) {
            return Map.of();
        }
        var shares = new HashMap<Integer, Long>();
        linesOf.forEach(
                (winner, lines) -> {
                    var fixed = Objects.requireNonNull(winner.rule().fee().fixed());
                    var weights =
                            lines.stream()
                                    .mapToLong(i -> winner.rule().baseOf(order.lines().get(i)))
                                    .toArray();
                    var parts =
                            new Money(fixed.amounts().require(order.currency()), order.currency())
                                    .allocate(weights);
                    for (var i = 0; i < lines.size(); i++) {
                        shares.put(lines.get(i), parts.get(i).minorUnits());
                    }
                });
        return shares;
    }

    /** A line while its groups are charged one after the other. */
    private final class Draft {

        private final LineFacts facts;
        private final long proceeds;
        private final List<Charge> charges = new ArrayList<>(policy.groups().size());
        private long fees;
        private long taxes;

        Draft(LineFacts facts) {
            this.facts = facts;
            this.proceeds = facts.line().proceeds();
        }

        void charge(FeeGroup group, RuleChoice choice, long orderShare) {
            var rule = choice.winner();
            if (rule == null) {
                charges.add(
                        new Charge(
                                group.key(),
                                null,
                                0,
                                BigDecimal.ZERO,
                                0,
                                0,
                                0,
                                false,
                                choice.trace()));
                return;
            }
            var base = rule.baseOf(facts.line());
            var percentPart = rule.fee().percentPart(base, facts.line(), facts.seller());
            var fixedPart = fixedPart(rule.fee(), orderShare);
            var raw =
                    rule.fee()
                            .bounded(
                                    percentPart.add(BigDecimal.valueOf(fixedPart)),
                                    facts.line().quantity(),
                                    facts.currency());
            var rounded = PercentArithmetic.rounded(raw, policy.rounding());
            var fee = Math.min(rounded, proceeds - fees);
            var tax =
                    PercentArithmetic.rounded(
                            PercentArithmetic.share(fee, facts.seller().commissionTaxPercent()),
                            policy.rounding());
            fees += fee;
            taxes += tax;
            charges.add(
                    new Charge(
                            group.key(),
                            rule,
                            base,
                            percentPart,
                            fixedPart,
                            fee,
                            tax,
                            fee < rounded,
                            choice.trace()));
        }

        private long fixedPart(Fee fee, long orderShare) {
            var fixed = fee.fixed();
            if (fixed == null) {
                return 0;
            }
            return switch (fixed.per()) {
                case UNIT ->
                        Math.multiplyExact(
                                fixed.amounts().require(facts.currency()), facts.line().quantity());
                case LINE -> fixed.amounts().require(facts.currency());
                case ORDER -> orderShare;
            };
        }

        Evaluation.Line result() {
            return new Evaluation.Line(
                    facts.line().line(), proceeds, proceeds - fees - taxes, charges);
        }
    }
}
