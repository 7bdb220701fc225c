package domain.carts;

import domain.checkout.BasketPricing;
import domain.checkout.PartToPrice;
import domain.checkout.Voucher;
import domain.checkout.VoucherProblem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out what a cart costs and what is in the way. */
final class CartPricing {

    private final Cart cart;
    private final Instant now;
    private final List<CartProblem> problems = new ArrayList<>();

    CartPricing(Cart cart, Instant now) {
        this.cart = cart;
        this.now = now;
    }

    PricedCart price() {
        cart.lines().forEach(this::look);
        var sellers =
                cart.lines().stream()
                        .filter(CartLine::isForSale)
                        .map(CartLine::seller)
                        .distinct()
                        .map(cart::seller)
                        .toList();
        sellers.forEach(this::look);
        var parts = sellers.stream().map(this::part).toList();
        var vouchers = vouchers(parts);
        var day = now.atOffset(ZoneOffset.UTC).toLocalDate();
        var prices = new BasketPricing(cart.rates(), cart.country(), day).price(parts, vouchers);
        return new PricedCart(cart, parts, prices, problems);
    }

    private void look(CartLine line) {
        if (!line.isForSale()) {
            problems.add(new CartProblem.NotForSale(line.offer(), line.state()));
            return;
        }
        if (line.isTooMany() && line.left() != null) {
            problems.add(new CartProblem.TooFew(line.offer(), line.left()));
        }
        if (line.unitPrice() != line.seenPrice()) {
            problems.add(
                    new CartProblem.PriceChanged(line.offer(), line.seenPrice(), line.unitPrice()));
        }
    }

    private void look(CartSeller seller) {
        if (cart.hasAddress() && seller.methodsTo(cart.country()).isEmpty()) {
            problems.add(new CartProblem.NotSentThere(seller.id()));
        } else if (seller.chosen() != null && seller.chosenTo(cart.country()).isEmpty()) {
            problems.add(new CartProblem.ShippingGone(seller.id()));
        }
    }

    private PartToPrice part(CartSeller seller) {
        var items =
                cart.lines().stream()
                        .filter(line -> line.isForSale() && line.seller().equals(seller.id()))
                        .map(
                                line ->
                                        new PartToPrice.Item(
                                                line.offer(),
                                                line.quantity(),
                                                line.unitPrice(),
                                                line.grams(),
                                                line.categories()))
                        .toList();
        return new PartToPrice(
                seller.id(),
                seller.pricesIncludeTax(),
                seller.chosenTo(cart.country()).orElse(null),
                items);
    }

    private List<Voucher> vouchers(List<PartToPrice> parts) {
        List<Voucher> usable = new ArrayList<>();
        for (var code : cart.codes()) {
            var known =
                    cart.vouchers().stream()
                            .filter(one -> one.voucher().code().equals(code))
                            .findFirst();
            var problem =
                    known.map(one -> problem(one, parts))
                            .orElse(Optional.of(VoucherProblem.UNKNOWN));
            problem.ifPresentOrElse(
                    why -> problems.add(new CartProblem.VoucherLost(code, why)),
                    () -> known.ifPresent(one -> usable.add(one.voucher())));
        }
        return usable;
    }

    private Optional<VoucherProblem> problem(Cart.CartVoucher one, List<PartToPrice> parts) {
        return one.voucher()
                .problem(now, one.usedByShopper())
                .or(() -> BasketPricing.problem(one.voucher(), parts, cart.currency()));
    }
}
