package domain.returns;

import domain.orders.LineQuantity;
import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.shared.PlainText;
import domain.shared.SellerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A shopper's wish to send goods of one seller order back. Immutable: each step checks that it may
 * be taken and answers with the state after it.
 *
 * @param refundShipping as the policy said when it was asked for
 * @param answer what the seller says to the shopper; filled when refused or rejected
 */
public record ReturnRequest(
        ReturnId id,
        OrderId order,
        SellerOrderId sellerOrder,
        SellerId seller,
        ReturnStatus status,
        ReturnReason reason,
        ReturnWish wish,
        boolean refundShipping,
        String answer,
        List<ReturnLine> lines) {

    public static final int COMMENT_MOST_CHARACTERS = 2000;

    public ReturnRequest {
        lines = List.copyOf(lines);
    }

    /** Waits for the seller, or is approved at once where the policy says so. */
    public static ReturnRequest asked(
            ReturnId id,
            OrderId order,
            SellerOrderId sellerOrder,
            SellerId seller,
            ReturnAsked asked,
            ReturnPolicy policy) {
        if (asked.lines().isEmpty()) {
            throw new ReturnRefused("return.nothing", "Choose what you want to send back");
        }
        if (!policy.reasons().contains(asked.reason())) {
            throw new ReturnRefused(
                    "return.reason-unknown", "Goods are not taken back for this reason");
        }
        var _ = PlainText.require("The comment", asked.comment(), COMMENT_MOST_CHARACTERS);
        return new ReturnRequest(
                id,
                order,
                sellerOrder,
                seller,
                policy.autoApprove() ? ReturnStatus.APPROVED : ReturnStatus.REQUESTED,
                asked.reason(),
                asked.wish(),
                policy.refundsShippingFor(asked.reason()),
                "",
                asked.lines().stream()
                        .map(line -> ReturnLine.of(line.line(), line.quantity()))
                        .toList());
    }

    /** The state after a step of whoever handles the return. */
    public ReturnRequest take(ReturnStep step) {
        return switch (step) {
            case ReturnStep.Approve approve -> approve(approve.answer());
            case ReturnStep.Refuse refuse -> refuse(refuse.answer());
            case ReturnStep.Receive _ -> receive();
            case ReturnStep.Inspect inspect -> inspect(inspect.lines());
            case ReturnStep.Refund _ -> refund();
            case ReturnStep.Replace replace -> replace(replace.answer());
            case ReturnStep.Reject reject -> reject(reject.answer());
        };
    }

    private ReturnRequest approve(String words) {
        return in(ReturnStatus.APPROVED, optional(words), lines);
    }

    private ReturnRequest refuse(String why) {
        return in(ReturnStatus.REFUSED, required(why), lines);
    }

    public ReturnRequest withdraw() {
        return in(ReturnStatus.WITHDRAWN, answer, lines);
    }

    private ReturnRequest receive() {
        return in(ReturnStatus.RECEIVED, answer, lines);
    }

    /** Says of every line what was found; nothing more than was sent can be accepted. */
    private ReturnRequest inspect(Collection<InspectedLine> found) {
        var inspected = new ArrayList<ReturnLine>();
        for (var line : lines) {
            var finding =
                    found.stream()
                            .filter(one -> one.line().equals(line.line()))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new ReturnRefused(
                                                    "return.line-missing",
                                                    "Say of every line what you found"));
            requireWithin(finding.accepted(), line.quantity());
            requireWithin(finding.restocked(), line.quantity());
            var _ = PlainText.require("The finding", finding.finding(), COMMENT_MOST_CHARACTERS);
            inspected.add(line.inspected(finding));
        }
        if (found.size() != inspected.size()) {
            throw new ReturnRefused("return.line-unknown", "This return has no such line");
        }
        return in(ReturnStatus.INSPECTED, answer, inspected);
    }

    /** The shopper gets the money for what was accepted. */
    private ReturnRequest refund() {
        requireSomeAccepted();
        return in(ReturnStatus.REFUNDED, answer, lines);
    }

    /** The shopper gets the same again. */
    private ReturnRequest replace(String words) {
        requireSomeAccepted();
        return in(ReturnStatus.REPLACED, optional(words), lines);
    }

    private ReturnRequest reject(String why) {
        return in(ReturnStatus.REJECTED, required(why), lines);
    }

    /** What the inspection accepted. */
    public List<LineQuantity> accepted() {
        return lines.stream()
                .filter(line -> line.acceptedCount() > 0)
                .map(line -> new LineQuantity(line.line(), line.acceptedCount()))
                .toList();
    }

    /** What can be sold again. */
    public List<LineQuantity> restocked() {
        return lines.stream()
                .filter(line -> line.restocked() > 0)
                .map(line -> new LineQuantity(line.line(), line.restocked()))
                .toList();
    }

    private void requireSomeAccepted() {
        if (status == ReturnStatus.INSPECTED && accepted().isEmpty()) {
            throw new ReturnRefused(
                    "return.nothing-accepted",
                    "Nothing of it was accepted; reject the return and say why");
        }
    }

    private static void requireWithin(int count, int most) {
        if (count < 0 || count > most) {
            throw new ReturnRefused("return.count", "A count lies between 0 and %d", most);
        }
    }

    private static String required(String words) {
        return PlainText.requireFilled("The answer", words, COMMENT_MOST_CHARACTERS);
    }

    private static String optional(String words) {
        return PlainText.require("The answer", words, COMMENT_MOST_CHARACTERS);
    }

    private ReturnRequest in(ReturnStatus now, String nowAnswer, List<ReturnLine> nowLines) {
        if (!status.next().contains(now)) {
            throw new ReturnRefused("return.not-now", "The return does not allow that any more");
        }
        return new ReturnRequest(
                id,
                order,
                sellerOrder,
                seller,
                now,
                reason,
                wish,
                refundShipping,
                nowAnswer,
                nowLines);
    }
}
