package views.shop.checkout;

import domain.carts.PricedCart;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the checkout asks for, in order. */
public enum Step {
    ADDRESS,
    SHIPPING,
    PAYMENT;

    /** The one asked for, or the first that is not answered yet; never one beyond that. */
    static Step of(@Nullable String asked, PricedCart priced) {
        var open =
                !priced.cart().hasAddress() ? ADDRESS : !priced.hasShipping() ? SHIPPING : PAYMENT;
        for (var step : values()) {
            if (step.parameter().equals(asked) && step.compareTo(open) < 0) {
                return step;
            }
        }
        return open;
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isBefore(Step other) {
        return compareTo(other) < 0;
    }
}
