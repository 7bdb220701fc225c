package bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import journeys.ConsoleProcess;

/**
 * What an idle visitor costs the server's heap: live heap (after a full collection) before and
 * after 200 visitors, of whom each keeps its own cookies. Once for shoppers who browse, once for
 * shoppers who have logged in and left their account's page open.
 */
final class SessionBench {

    private static final int VISITORS = 200;
    private static final long MOST_BYTES = 250_000;
    private static final Pattern CSRF =
            Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern LIVE_BYTES = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private SessionBench() {}

    static List<Measurement> measure() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("refcommerce-bench-");
        try (var console = ConsoleProcess.start(data, List.of(), "--refcommerce.demo=true")) {
            var address = console.address();
            return List.of(
                    growth(console, "browsing shopper", () -> browse(address)),
                    growth(console, "logged-in shopper (no screen built)", () -> logIn(address)));
        } finally {
            StartBench.deleteAll(data);
        }
    }

    private interface Visit {
        HttpClient begin() throws IOException, InterruptedException;
    }

    private static Measurement growth(ConsoleProcess console, String who, Visit visit)
            throws IOException, InterruptedException {
        var open = new ArrayList<HttpClient>();
        for (int i = 0; i < 20; i++) {
            open.add(visit.begin());
        }
        var before = liveHeap(console.pid());
        for (int i = 0; i < VISITORS; i++) {
            open.add(visit.begin());
        }
        var each = Math.max(0, (liveHeap(console.pid()) - before) / VISITORS);
        open.forEach(HttpClient::close);
        return new Measurement(
                "live heap per idle session, " + who,
                "<= 250 kB",
                "%.1f kB".formatted(each / 1000.0),
                each <= MOST_BYTES);
    }

    private static HttpClient browse(String address) throws IOException, InterruptedException {
        var client = visitor();
        get(client, address + "/");
        get(client, address + "/search?q=");
        return client;
    }

    private static HttpClient logIn(String address) throws IOException, InterruptedException {
        var client = visitor();
        var token = CSRF.matcher(get(client, address + "/login"));
        var csrf = token.find() ? "&_csrf=" + encoded(token.group(1)) : "";
        var form =
                "username="
                        + encoded("shopper@demo.example")
                        + "&password="
                        + encoded("try-it-out")
                        + csrf;
        var answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(address + "/login"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IllegalStateException("The shopper could not log in");
        }
        // What the browser's script asks first.
        get(client, address + "/?v-r=init&location=account%2Fprofile&query=");
        return client;
    }

    private static HttpClient visitor() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static String get(HttpClient client, String address)
            throws IOException, InterruptedException {
        var answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Bytes of live objects; the histogram makes the virtual machine collect first. */
    private static long liveHeap(long pid) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram").start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("jcmd does not answer");
        }
        var total = LIVE_BYTES.matcher(text);
        if (!total.find()) {
            throw new IllegalStateException("jcmd printed no total");
        }
        return Long.parseLong(total.group(1));
    }
}
