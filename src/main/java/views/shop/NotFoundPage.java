package views.shop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** The answer to an address that leads to nothing public: a way to go on. */
@Component
public class NotFoundPage {

    private final ShopFrames frames;
    private final ShopRenderer renderer;

    NotFoundPage(ShopFrames frames, ShopRenderer renderer) {
        this.frames = frames;
        this.renderer = renderer;
    }

    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = ShopFrames.text(request);
        var frame =
                frames.frame(text, text.t("missing.title"), "", "/", "website", "", false, null);
        renderer.write("missing.jte", frame, HttpServletResponse.SC_NOT_FOUND, request, response);
    }
}
