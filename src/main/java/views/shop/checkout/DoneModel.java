package views.shop.checkout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import views.shop.ShopFrame;
import views.shop.cart.CartTexts;

/**
 * The page that thanks for an order, ready to be printed.
 *
 * @param link to the order, for whoever has no account
 */
public record DoneModel(
        ShopFrame frame,
        CartTexts texts,
        String number,
        String email,
        String total,
        List<String> sellers,
        String link,
        @Nullable Transfer transfer) {

    /** What to do to pay by bank transfer. */
    public record Transfer(String holder, String iban, String bic, String reference, String due) {}

    public String t(String key, Object... values) {
        return texts.t(key, values);
    }
}
