package services.commissions.documents;

import domain.commissions.CommissionPolicy;
import domain.commissions.Evaluation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the evaluator found as JSON. */
public final class EvaluationDocuments {

    private static final int MOST_DECIMALS = 12;

    private EvaluationDocuments() {}

    public static String write(CommissionPolicy policy, Collection<Evaluation> evaluations) {
        var document = JsonText.MAPPER.createObjectNode();
        document.put("policy", policy.policy());
        document.put("version", policy.version());
        var orders = document.putArray("orders");
        for (var evaluation : evaluations) {
            order(orders.addObject(), evaluation);
        }
        return JsonText.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    private static void order(ObjectNode node, Evaluation evaluation) {
        node.put("order", evaluation.order());
        var currency = evaluation.currency();
        var lines = node.putArray("lines");
        for (var line : evaluation.lines()) {
            var written = lines.addObject();
            written.put("line", line.line());
            written.put("proceeds", amount(line.proceeds(), currency));
            written.put("earning", amount(line.earning(), currency));
            var groups = written.putArray("groups");
            for (var charge : line.charges()) {
                charge(groups.addObject(), charge, currency);
            }
        }
        refunds(node.putArray("refunds"), evaluation);
    }

    private static void charge(ObjectNode node, Evaluation.Charge charge, Currency currency) {
        node.put("group", charge.group());
        node.put("rule", charge.rule() == null ? null : charge.rule().key());
        node.put("base", amount(charge.base(), currency));
        node.put("percentPart", exact(charge.percentPart(), currency));
        node.put("fixedPart", amount(charge.fixedPart(), currency));
        node.put("fee", amount(charge.fee(), currency));
        node.put("tax", amount(charge.tax(), currency));
        node.put("limited", charge.limited());
        var trace = node.putArray("trace");
        for (var step : charge.trace()) {
            var written = trace.addObject();
            written.put("rule", step.rule());
            written.put("outcome", step.outcome().name());
            if (step.outcome() == Evaluation.Outcome.CONDITION) {
                written.put("field", step.field() == null ? null : step.field().key());
            }
        }
    }

    private static void refunds(ArrayNode node, Evaluation evaluation) {
        for (var refund : evaluation.refunds()) {
            var written = node.addObject();
            written.put("refund", refund.refund());
            written.put("line", refund.line());
            var groups = written.putArray("groups");
            for (var reversal : refund.reversals()) {
                var group = groups.addObject();
                group.put("group", reversal.group());
                group.put("fee", amount(reversal.fee(), evaluation.currency()));
                group.put("tax", amount(reversal.tax(), evaluation.currency()));
            }
        }
    }

    private static String amount(long minorUnits, Currency currency) {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits()).toPlainString();
    }

    /** Without trailing zeros, at most twelve decimals. */
    private static String exact(BigDecimal minorUnits, Currency currency) {
        var major = minorUnits.movePointLeft(currency.getDefaultFractionDigits());
        var shown =
                major.scale() > MOST_DECIMALS
                        ? major.setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                        : major;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
