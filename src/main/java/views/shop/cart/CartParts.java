package views.shop.cart;

import domain.carts.CartLine;
import domain.carts.PricedCart;
import java.util.List;
import org.jspecify.annotations.Nullable;
import views.shop.Picture;

/** The lines of a cart, by seller, ready to be printed. */
public final class CartParts {

    /** From here on it is worth saying how many there are. */
    private static final int FEW = 5;

    private CartParts() {}

    public static List<CartModel.Part> of(PricedCart priced, CartTexts texts) {
        var cart = priced.cart();
        return cart.lines().stream()
                .map(CartLine::seller)
                .distinct()
                .map(cart::seller)
                .map(
                        seller ->
                                new CartModel.Part(
                                        seller.name(),
                                        texts.text().keep("/s/" + seller.slug()),
                                        cart.lines().stream()
                                                .filter(line -> line.seller().equals(seller.id()))
                                                .map(line -> line(line, cart.currency(), texts))
                                                .toList()))
                .toList();
    }

    private static CartModel.Line line(CartLine line, String currency, CartTexts texts) {
        var item = line.item();
        return new CartModel.Line(
                line.offer().toString(),
                item.title(),
                item.variant(),
                texts.text().keep("/p/" + line.slug()),
                Picture.of(item.imageKey(), line.imageUrl(), item.title(), ""),
                line.quantity(),
                texts.money(line.unitPrice(), currency),
                texts.money(line.unitPrice() * line.quantity(), currency),
                line.isForSale(),
                note(line, texts));
    }

    private static @Nullable String note(CartLine line, CartTexts texts) {
        var left = line.left();
        if (!line.isForSale()) {
            return texts.t("line.not-for-sale");
        }
        return left == null || left > FEW || left == 0 ? null : texts.counted("line.left", left);
    }
}
