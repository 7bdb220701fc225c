package bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import journeys.ConsoleProcess;

/** How long the second start takes until the first page is there. */
final class StartBench {

    private static final Path FAST_JAR = Path.of("target/fast/refcommerce.jar");
    private static final Path FAST_CACHE = Path.of("target/fast/refcommerce.aot");

    private StartBench() {}

    static List<Measurement> measure() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("refcommerce-bench-");
        var lines = new ArrayList<Measurement>();
        try {
            secondsToFirstPage(ConsoleProcess.jar(), data, List.of());
            var plain = secondsToFirstPage(ConsoleProcess.jar(), data, List.of());
            lines.add(line("second start of the jar to first page", 12, plain));
            if (Files.exists(FAST_CACHE)) {
                var options = List.of("-XX:AOTCache=" + FAST_CACHE);
                var fast = secondsToFirstPage(FAST_JAR, data, options);
                lines.add(line("second start with --fast", 4, fast));
            }
        } finally {
            deleteAll(data);
        }
        return lines;
    }

    private static Measurement line(String what, double most, double seconds) {
        return new Measurement(
                what, "<= %.0f s".formatted(most), "%.1f s".formatted(seconds), seconds <= most);
    }

    private static double secondsToFirstPage(Path jar, Path data, List<String> jvm)
            throws IOException, InterruptedException {
        var began = System.nanoTime();
        try (var console = ConsoleProcess.start(jar, data, jvm, "--refcommerce.demo=false");
                var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(console.address() + "/")).build();
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("The first page answered " + response.statusCode());
            }
            return (System.nanoTime() - began) / 1e9;
        }
    }

    static void deleteAll(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
