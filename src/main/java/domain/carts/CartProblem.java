package domain.carts;

import domain.checkout.VoucherProblem;
import domain.shared.SellerId;
import java.util.UUID;

/** Something that changed, or is in the way of an order, and that the shopper has to decide. */
public sealed interface CartProblem {

    /**
     * @param was what the shopper was shown for one piece, in minor units
     */
    record PriceChanged(UUID offer, long was, long now) implements CartProblem {}

    /**
     * @param left 0 when it is sold out
     */
    record TooFew(UUID offer, int left) implements CartProblem {}

    record NotForSale(UUID offer, LineState state) implements CartProblem {}

    /** The way of sending that was chosen is not there any more. */
    record ShippingGone(SellerId seller) implements CartProblem {}

    /** A seller has no way of sending to the shopper's country. */
    record NotSentThere(SellerId seller) implements CartProblem {}

    record VoucherLost(String code, VoucherProblem why) implements CartProblem {}
}
