package views.shop.checkout;

import views.shop.ShopFrame;
import views.shop.cart.CartTexts;

/** A page that says one thing. */
public record NoticeModel(ShopFrame frame, CartTexts texts) {

    public String t(String key, Object... values) {
        return texts.t(key, values);
    }
}
