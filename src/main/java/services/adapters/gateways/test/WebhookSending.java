package services.adapters.gateways.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;

/**
 * Posts the test gateway's webhooks to this very installation, over HTTP as any gateway would. What
 * is not taken is posted again half a minute later.
 */
@Component
class WebhookSending {

    private static final Logger log = LoggerFactory.getLogger(WebhookSending.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TAKEN = 2;

    private final GatewayNotices notices;
    private final TransactionOperations transactions;
    private final Environment environment;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    WebhookSending(
            GatewayNotices notices, TransactionOperations transactions, Environment environment) {
        this.notices = notices;
        this.transactions = transactions;
        this.environment = environment;
    }

    /** How a message reaches the merchant. */
    @FunctionalInterface
    interface Courier {

        /** Whether it was taken. */
        boolean deliver(String body, Map<String, String> headers);
    }

    @Scheduled(fixedDelay = 700, initialDelay = 3_000)
    void run() {
        address().ifPresent(to -> deliver((body, headers) -> post(to, body, headers)));
    }

    void deliver(Courier courier) {
        ActingAs.system(
                () -> {
                    var due = take();
                    while (!due.isEmpty()) {
                        deliver(due, courier);
                        due = take();
                    }
                });
    }

    private List<GatewayNotices.Waiting> take() {
        return Objects.requireNonNull(transactions.execute(_ -> notices.take()));
    }

    private void deliver(List<GatewayNotices.Waiting> due, Courier courier) {
        var body = GatewayNotices.body(due.stream().map(GatewayNotices.Waiting::payload).toList());
        var headers = Objects.requireNonNull(transactions.execute(_ -> notices.headers(body)));
        if (courier.deliver(body, headers)) {
            transactions.executeWithoutResult(_ -> notices.sent(due));
        }
    }

    /** Empty where no web server runs, and where it speaks a protocol of its own to the outside. */
    private Optional<URI> address() {
        return Optional.ofNullable(environment.getProperty("local.server.port"))
                .filter(_ -> !environment.containsProperty("server.ssl.bundle"))
                .map(port -> URI.create("http://localhost:" + port + "/webhooks/test"));
    }

    private boolean post(URI to, String body, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(to)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() / 100 == TAKEN;
        } catch (IOException failure) {
            log.info("The test gateway cannot reach {}: {}", to, failure.toString());
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
