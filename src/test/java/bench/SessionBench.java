package bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import journeys.ConsoleProcess;
import org.jspecify.annotations.Nullable;

/**
 * What an idle visitor costs the server's heap: live heap (after a full collection) before and
 * after 200 visitors, of whom each keeps its own cookies. Once for shoppers who browse, once for
 * shoppers who have logged in and left their profile open: built, and with its push connection.
 */
final class SessionBench {

    private static final int VISITORS = 200;
    private static final long MOST_BYTES = 250_000;
    private static final Pattern CSRF =
            Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern SECURITY_KEY =
            Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH_ID = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");

    /** What a browser's script sends when it has started. */
    private static final String NAVIGATE =
            """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{
            "route":"/account/profile","query":"","appShellTitle":"","historyState":{},"trigger":""
            }}],"syncId":0,"clientId":0}""";

    /** What it sends when the components have drawn themselves. */
    private static final String ARRIVED =
            """
            {"csrfToken":"%s","rpc":[],"syncId":1,"clientId":1}""";

    private static final Pattern LIVE_BYTES = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private SessionBench() {}

    static List<Measurement> measure() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("refcommerce-bench-");
        try (var console = ConsoleProcess.start(data, List.of(), "--refcommerce.demo=true")) {
            var address = console.address();
            return List.of(
                    growth(console, "browsing shopper", () -> browse(address)),
                    growth(console, "logged-in shopper with a screen", () -> openScreen(address)));
        } finally {
            StartBench.deleteAll(data);
        }
    }

    private interface Visit {
        Visitor begin() throws IOException, InterruptedException;
    }

    /**
     * A browser left open.
     *
     * @param push held, or it would be closed as garbage
     */
    private record Visitor(HttpClient client, @Nullable WebSocket push) {

        void leave() {
            if (push != null) {
                push.abort();
            }
            client.shutdownNow();
        }
    }

    private static Measurement growth(ConsoleProcess console, String who, Visit visit)
            throws IOException, InterruptedException {
        var open = new ArrayList<Visitor>();
        for (int i = 0; i < 20; i++) {
            open.add(visit.begin());
        }
        var before = liveHeap(console.pid());
        for (int i = 0; i < VISITORS; i++) {
            open.add(visit.begin());
        }
        var each = Math.max(0, (liveHeap(console.pid()) - before) / VISITORS);
        open.forEach(Visitor::leave);
        return new Measurement(
                "live heap per idle session, " + who,
                "<= 250 kB",
                "%.1f kB".formatted(each / 1000.0),
                each <= MOST_BYTES);
    }

    private static Visitor browse(String address) throws IOException, InterruptedException {
        var client = visitor();
        get(client, address + "/");
        get(client, address + "/search?q=");
        return new Visitor(client, null);
    }

    private static Visitor openScreen(String address) throws IOException, InterruptedException {
        var client = visitor();
        logIn(client, address);
        get(client, address + "/account/profile");
        // What the browser's script asks first, and what it asks when it has started.
        var start = get(client, address + "/?v-r=init&location=account%2Fprofile&query=");
        var push = listen(client, address, found(PUSH_ID, start));
        var key = found(SECURITY_KEY, start);
        var screen = ask(client, address, NAVIGATE.formatted(key));
        if (!screen.contains("vaadin-text-field")) {
            throw new IllegalStateException("The screen was not built: " + screen);
        }
        // The server keeps its last answer in case it is lost; a browser always has more to say.
        var _ = ask(client, address, ARRIVED.formatted(key));
        return new Visitor(client, push);
    }

    private static String ask(HttpClient client, String address, String body)
            throws IOException, InterruptedException {
        var answer = post(client, address + "/?v-r=uidl&v-uiId=0", "application/json", body);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The console answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static WebSocket listen(HttpClient client, String address, String pushId) {
        var socket =
                URI.create(
                        address.replaceFirst("http", "ws")
                                + "/VAADIN/push?v-r=push&v-uiId=0&v-pushId="
                                + pushId
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                                + "&X-Atmosphere-Transport=websocket"
                                + "&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true");
        return client.newWebSocketBuilder()
                .header("Origin", address)
                .buildAsync(socket, new WebSocket.Listener() {})
                .join();
    }

    private static void logIn(HttpClient client, String address)
            throws IOException, InterruptedException {
        var token = CSRF.matcher(get(client, address + "/login"));
        var csrf = token.find() ? "&_csrf=" + encoded(token.group(1)) : "";
        var form =
                "username="
                        + encoded("shopper@demo.example")
                        + "&password="
                        + encoded("try-it-out")
                        + csrf;
        var answer = post(client, address + "/login", "application/x-www-form-urlencoded", form);
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IllegalStateException("The shopper could not log in");
        }
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        if (!match.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return match.group(1);
    }

    private static HttpResponse<String> post(
            HttpClient client, String address, String type, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
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
