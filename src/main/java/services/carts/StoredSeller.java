package services.carts;

import domain.carts.CartSeller;
import domain.checkout.ShippingMethod;
import domain.shared.SellerId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seller as the statement that reads carts gives it. */
record StoredSeller(
        UUID id,
        String name,
        String slug,
        boolean pricesIncludeTax,
        @Nullable UUID chosen,
        List<ShippingMethod> methods) {

    CartSeller seller() {
        return new CartSeller(new SellerId(id), name, slug, pricesIncludeTax, methods, chosen);
    }
}
