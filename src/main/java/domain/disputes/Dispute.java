package domain.disputes;

import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.shared.PlainText;
import domain.shared.SellerId;
import java.time.Duration;
import java.time.Instant;

/**
 * A claim about one seller order. Immutable: each step checks that it may be taken and answers with
 * the state after it.
 *
 * @param amount in minor units: what is claimed, and frozen until the decision
 * @param awarded what of it goes back to the shopper
 */
public record Dispute(
        DisputeId id,
        OrderId order,
        SellerOrderId sellerOrder,
        SellerId seller,
        DisputeStatus status,
        long amount,
        String currency,
        Instant answerDueAt,
        long awarded,
        String decision) {

    public static final Duration TIME_TO_ANSWER = Duration.ofDays(5);
    public static final int TEXT_MOST_CHARACTERS = 4000;

    /** Refuses to claim more than is left to be paid back. */
    public static Dispute open(
            DisputeId id, DisputedOrder about, long claimed, String claim, Instant now) {
        var _ = PlainText.requireFilled("Your description", claim, TEXT_MOST_CHARACTERS);
        if (about.refundable() <= 0) {
            throw new DisputeRefused(
                    "dispute.nothing-left", "Everything of this order was paid back already");
        }
        if (claimed <= 0 || claimed > about.refundable()) {
            throw new DisputeRefused(
                    "dispute.amount", "Claim more than zero and at most what you paid");
        }
        return new Dispute(
                id,
                about.order(),
                about.sellerOrder(),
                about.seller(),
                DisputeStatus.OPEN,
                claimed,
                about.currency(),
                now.plus(TIME_TO_ANSWER),
                0,
                "");
    }

    /** The seller says something about it; more than once if need be. */
    public Dispute answer() {
        return status == DisputeStatus.ANSWERED ? this : in(DisputeStatus.ANSWERED, 0, "");
    }

    /** Refuses to add to what was decided. */
    public Dispute requireUndecided() {
        if (status.isFinal()) {
            throw new DisputeRefused("dispute.over", "This dispute is over");
        }
        return this;
    }

    public Dispute withdraw() {
        return in(DisputeStatus.WITHDRAWN, 0, "");
    }

    /**
     * Zero is for the seller, everything else for the shopper. While the seller may still answer,
     * only for the seller.
     */
    public Dispute decide(long award, String why, Instant now) {
        var _ = PlainText.requireFilled("The decision", why, TEXT_MOST_CHARACTERS);
        if (award < 0 || award > amount) {
            throw new DisputeRefused("dispute.award", "Award between nothing and what was claimed");
        }
        if (award > 0 && status == DisputeStatus.OPEN && now.isBefore(answerDueAt)) {
            throw new DisputeRefused("dispute.too-early", "The seller still has time to answer");
        }
        return in(award == 0 ? DisputeStatus.WON : DisputeStatus.LOST, award, why);
    }

    /** Whether an operator can decide it now in any way. */
    public boolean isDecidable(Instant now) {
        return status == DisputeStatus.ANSWERED
                || (status == DisputeStatus.OPEN && !now.isBefore(answerDueAt));
    }

    private Dispute in(DisputeStatus now, long award, String why) {
        if (!status.next().contains(now)) {
            throw new DisputeRefused("dispute.over", "This dispute is over");
        }
        return new Dispute(
                id, order, sellerOrder, seller, now, amount, currency, answerDueAt, award, why);
    }
}
