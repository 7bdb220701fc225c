package domain.carts;

import domain.checkout.BasketPrices;
import domain.checkout.PartToPrice;
import domain.checkout.PricedBasket;
import domain.checkout.ShippingMethod;
import domain.shared.SellerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cart with what it costs and what is in the way of ordering it.
 *
 * @param wanted what was priced, in the order of the parts of {@code prices}
 */
public record PricedCart(
        Cart cart, List<PartToPrice> wanted, BasketPrices prices, List<CartProblem> problems) {

    public PricedCart {
        wanted = List.copyOf(wanted);
        problems = List.copyOf(problems);
    }

    /** Whether each seller's way of sending is chosen and still there. */
    public boolean hasShipping() {
        return wanted.stream().allMatch(part -> part.shipping() != null);
    }

    /** Tells one state of the problems from another, so that only what was seen is agreed to. */
    public String mark() {
        return Integer.toHexString(problems.toString().hashCode());
    }

    /** What a way of sending would cost for a seller's part as it is. */
    public long cost(SellerId seller, ShippingMethod method) {
        for (var i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).seller().equals(seller)) {
                var amounts = prices.parts().get(i).amounts();
                return method.cost(wanted.get(i).grams(), amounts.items() - amounts.discounts());
            }
        }
        return method.cost(0, 0);
    }

    /** What can be agreed to and paid; empty as long as something is missing or in the way. */
    public Optional<PricedBasket> basket() {
        var shipTo = cart.shipTo();
        if (shipTo == null
                || !cart.hasAddress()
                || wanted.isEmpty()
                || !hasShipping()
                || !problems.isEmpty()) {
            return Optional.empty();
        }
        List<PricedBasket.Part> parts = new ArrayList<>();
        for (var i = 0; i < wanted.size(); i++) {
            part(wanted.get(i), prices.parts().get(i)).ifPresent(parts::add);
        }
        var vouchers =
                prices.reductions().stream()
                        .map(
                                one ->
                                        new PricedBasket.VoucherAmount(
                                                one.voucher().id(),
                                                one.voucher().code(),
                                                one.amount()))
                        .toList();
        var billTo = cart.billTo() == null ? shipTo : cart.billTo();
        return Optional.of(
                new PricedBasket(
                        cart.id(),
                        cart.customer(),
                        cart.email(),
                        cart.currency(),
                        shipTo,
                        billTo,
                        parts,
                        vouchers));
    }

    private Optional<PricedBasket.Part> part(PartToPrice wish, BasketPrices.Part priced) {
        var seller = cart.seller(wish.seller());
        List<PricedBasket.Line> lines = new ArrayList<>();
        var handling = 0;
        for (var line : priced.lines()) {
            var own = cart.line(line.offer()).orElseThrow();
            handling = Math.max(handling, own.handlingDays());
            lines.add(new PricedBasket.Line(own.item(), line.amounts(), line.taxPercent()));
        }
        var method = wish.shipping();
        return method == null
                ? Optional.empty()
                : Optional.of(
                        new PricedBasket.Part(
                                seller.id(),
                                seller.name(),
                                seller.pricesIncludeTax(),
                                method.id(),
                                method.name(),
                                handling,
                                lines));
    }
}
