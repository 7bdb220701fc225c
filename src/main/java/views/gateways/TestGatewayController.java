package views.gateways;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import services.payments.TestConfirmations;
import services.shared.NotFound;
import views.components.Texts;
import views.shop.NotFoundPage;
import views.shop.ShopFrames;
import views.shop.ShopRenderer;

/**
 * The test gateway's own page, where a bank would ask for a code. Its address is known only to the
 * shopper who was sent there.
 */
@Controller
class TestGatewayController {

    private final TestConfirmations confirmations;
    private final ShopFrames frames;
    private final ShopRenderer renderer;
    private final NotFoundPage missing;

    TestGatewayController(
            TestConfirmations confirmations,
            ShopFrames frames,
            ShopRenderer renderer,
            NotFoundPage missing) {
        this.confirmations = confirmations;
        this.frames = frames;
        this.renderer = renderer;
        this.missing = missing;
    }

    @GetMapping("/test-gateway/confirm/{reference}")
    void show(
            @PathVariable String reference,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var found = confirmations.waiting(reference);
        if (found.isEmpty()) {
            missing.write(request, response);
            return;
        }
        var text = ShopFrames.text(request);
        var path = "/test-gateway/confirm/" + reference;
        var frame =
                frames.frame(
                        text,
                        Texts.in(text.locale(), "payments.confirm.title"),
                        "",
                        path,
                        "website",
                        "",
                        false,
                        null);
        response.setHeader("Referrer-Policy", "no-referrer");
        renderer.write(
                "confirm.jte",
                new ConfirmationModel(frame, text.keep(path), found.get()),
                HttpServletResponse.SC_OK,
                request,
                response);
    }

    @PostMapping("/test-gateway/confirm/{reference}")
    ResponseEntity<Void> decide(@PathVariable String reference, @RequestParam boolean approve) {
        try {
            var back = confirmations.decide(reference, approve);
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(back)).build();
        } catch (NotFound _) {
            return ResponseEntity.notFound().build();
        }
    }
}
