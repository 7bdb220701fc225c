package domain.commissions;

import domain.commissions.Evaluation.Outcome;
import domain.commissions.Evaluation.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rule of a group wins a line, and what became of the others. */
record RuleChoice(@Nullable Rule winner, List<Step> trace) {

    static RuleChoice of(FeeGroup group, LineFacts facts, boolean traced) {
        return traced ? traced(group, facts) : new RuleChoice(winner(group, facts), List.of());
    }

    private static @Nullable Rule winner(FeeGroup group, LineFacts facts) {
        for (var rule : group.rules()) {
            if (outcome(rule, facts) == Outcome.WON) {
                return rule;
            }
        }
        return null;
    }

    private static RuleChoice traced(FeeGroup group, LineFacts facts) {
        Rule winner = null;
        var trace = new ArrayList<Step>(group.rules().size());
        for (var rule : group.rules()) {
            var outcome = winner == null ? outcome(rule, facts) : Outcome.NOT_REACHED;
            var field =
                    outcome == Outcome.CONDITION ? rule.when().decidedBy(facts).orElse(null) : null;
            trace.add(new Step(rule.key(), outcome, field));
            if (outcome == Outcome.WON) {
                winner = rule;
            }
        }
        return new RuleChoice(winner, trace);
    }

    private static Outcome outcome(Rule rule, LineFacts facts) {
        var placedAt = facts.order().placedAt();
        if (rule.validFrom() != null && placedAt.isBefore(rule.validFrom())) {
            return Outcome.NOT_YET_VALID;
        }
        if (rule.validUntil() != null && !placedAt.isBefore(rule.validUntil())) {
            return Outcome.EXPIRED;
        }
        if (!rule.when().holds(facts)) {
            return Outcome.CONDITION;
        }
        return rule.fee().isKnownIn(facts.currency()) ? Outcome.WON : Outcome.NO_AMOUNT_IN_CURRENCY;
    }
}
