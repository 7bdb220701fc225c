package domain.carts;

import domain.checkout.ShippingMethod;
import domain.shared.SellerId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seller of a cart and how it sends.
 *
 * @param methods its active ones in the cart's currency, in its order
 * @param chosen by the shopper; it may be gone by now
 */
public record CartSeller(
        SellerId id,
        String name,
        String slug,
        boolean pricesIncludeTax,
        List<ShippingMethod> methods,
        @Nullable UUID chosen) {

    public CartSeller {
        methods = List.copyOf(methods);
    }

    /** Those by which it sends to a country; all of them as long as there is none. */
    public List<ShippingMethod> methodsTo(String country) {
        return methods.stream()
                .filter(method -> country.isEmpty() || method.sendsTo(country))
                .toList();
    }

    Optional<ShippingMethod> chosenTo(String country) {
        return methodsTo(country).stream().filter(method -> method.id().equals(chosen)).findFirst();
    }
}
