package views.shop.cart;

import domain.carts.CartProblem;
import domain.carts.PricedCart;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import views.shop.ShopFrames;
import views.shop.ShopRenderer;
import views.shop.ShopText;

/** Puts the cart's page together. */
@Component
class CartPages {

    /** The request was understood and is not what can be done. */
    private static final int REFUSED = 422;

    private final ShopFrames frames;
    private final ShopRenderer renderer;

    CartPages(ShopFrames frames, ShopRenderer renderer) {
        this.frames = frames;
        this.renderer = renderer;
    }

    /**
     * @param refused why what was asked for was not done; then the answer says so too
     */
    void write(
            @Nullable PricedCart priced,
            @Nullable String refused,
            ShopText text,
            HttpServletResponse response)
            throws IOException {
        renderer.writePrivate(
                "cart.jte",
                make(priced, text, refused),
                refused == null ? HttpServletResponse.SC_OK : REFUSED,
                response);
    }

    private CartModel make(@Nullable PricedCart priced, ShopText text, @Nullable String refused) {
        var texts = new CartTexts(text);
        var frame =
                frames.frame(text, texts.t("cart.title"), "", "/cart", "website", "", false, null);
        if (priced == null || priced.cart().isEmpty()) {
            return new CartModel(
                    frame, texts, List.of(), List.of(), List.of(), List.of(), "", false, refused);
        }
        return new CartModel(
                frame,
                texts,
                CartParts.of(priced, texts),
                texts.sums(priced),
                priced.cart().codes(),
                texts.problems(priced),
                priced.mark(),
                priced.problems().stream()
                        .anyMatch(one -> !(one instanceof CartProblem.NotSentThere)),
                refused);
    }
}
