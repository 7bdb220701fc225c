package domain.carts;

import domain.checkout.TaxRates;
import domain.checkout.Voucher;
import domain.shared.Recipient;
import domain.shared.SellerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to buy, with everything its price depends on as it is now.
 *
 * @param customer null for a guest
 * @param email empty as long as it is not known
 * @param billTo null when it is the same as {@code shipTo}
 * @param codes of vouchers, in the order they were entered
 * @param lines in the order they were added
 * @param vouchers those of the codes that exist
 * @param version counts every change of it
 */
public record Cart(
        UUID id,
        @Nullable UUID customer,
        String currency,
        String email,
        @Nullable Recipient shipTo,
        @Nullable Recipient billTo,
        List<String> codes,
        List<CartLine> lines,
        List<CartSeller> sellers,
        TaxRates rates,
        List<CartVoucher> vouchers,
        long version) {

    /**
     * A voucher a cart has the code of.
     *
     * @param usedByShopper how often the one who pays has used it before
     */
    public record CartVoucher(Voucher voucher, int usedByShopper) {}

    public Cart {
        codes = List.copyOf(codes);
        lines = List.copyOf(lines);
        sellers = List.copyOf(sellers);
        vouchers = List.copyOf(vouchers);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public int pieces() {
        return lines.stream().mapToInt(CartLine::quantity).sum();
    }

    /** Where it goes, two letters; empty as long as that is not known. */
    public String country() {
        return shipTo == null ? "" : shipTo.country();
    }

    public boolean hasAddress() {
        return shipTo != null && !email.isEmpty();
    }

    public Optional<CartLine> line(UUID offer) {
        return lines.stream().filter(line -> line.offer().equals(offer)).findFirst();
    }

    public CartSeller seller(SellerId id) {
        return sellers.stream().filter(seller -> seller.id().equals(id)).findFirst().orElseThrow();
    }

    /** What it costs at an instant, and what is in the way of ordering it. */
    public PricedCart price(Instant now) {
        return new CartPricing(this, now).price();
    }
}
