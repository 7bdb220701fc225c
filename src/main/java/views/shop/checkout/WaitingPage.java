package views.shop.checkout;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import views.shop.ShopFrames;
import views.shop.ShopRenderer;
import views.shop.ShopText;
import views.shop.cart.CartTexts;

/** Says that the gateway has not answered yet, and asks again by itself. */
@Component
class WaitingPage {

    private static final String SECONDS = "2";

    private final ShopFrames frames;
    private final ShopRenderer renderer;

    WaitingPage(ShopFrames frames, ShopRenderer renderer) {
        this.frames = frames;
        this.renderer = renderer;
    }

    void write(ShopText text, HttpServletResponse response) throws IOException {
        var texts = new CartTexts(text);
        response.setHeader("Refresh", SECONDS);
        renderer.writePrivate(
                "waiting.jte",
                new NoticeModel(
                        frames.frame(
                                text,
                                texts.t("waiting.title"),
                                "",
                                "/cart",
                                "website",
                                "",
                                false,
                                null),
                        texts),
                HttpServletResponse.SC_OK,
                response);
    }
}
