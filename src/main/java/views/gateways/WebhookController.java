package views.gateways;

import domain.shared.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import services.payments.PaymentGateway.SignedNotice;
import services.payments.WebhookInbox;
import services.payments.WebhookRefused;
import services.shared.NotFound;

/**
 * Where gateways post what they have to say. Open to everybody, because what is not signed by a
 * gateway is refused; what was posted is in no log and in no answer.
 */
@RestController
class WebhookController {

    private static final Logger log = LoggerFactory.getLogger(WebhookController.class);
    private static final int MOST_BYTES = 1_000_000;

    private final WebhookInbox inbox;

    WebhookController(WebhookInbox inbox) {
        this.inbox = inbox;
    }

    @PostMapping("/webhooks/{gateway}")
    ResponseEntity<Map<String, Object>> take(
            @PathVariable String gateway, HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return refused(HttpStatus.CONTENT_TOO_LARGE, "webhook.too-long");
        }
        var notice = new SignedNotice(new String(bytes, StandardCharsets.UTF_8), headers(request));
        try {
            return ResponseEntity.ok(Map.of("received", inbox.receive(gateway, notice)));
        } catch (NotFound unknown) {
            return refused(HttpStatus.NOT_FOUND, unknown.code());
        } catch (WebhookRefused unsigned) {
            log.warn("A webhook for a gateway was refused: {}", unsigned.code());
            return refused(HttpStatus.UNAUTHORIZED, unsigned.code());
        } catch (DomainException unwanted) {
            log.warn("A webhook for a gateway was not taken: {}", unwanted.code());
            return refused(HttpStatus.BAD_REQUEST, unwanted.code());
        }
    }

    private static ResponseEntity<Map<String, Object>> refused(HttpStatus status, String code) {
        return ResponseEntity.status(status).body(Map.of("error", code));
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (var name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name));
        }
        return headers;
    }
}
