package bench;

import app.RefCommerceApplication;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The public catalogue as HTTP requests, eight at a time, at two sizes. Server, database and load
 * share this machine and, to need no packaged jar, server and load share a virtual machine.
 */
public final class ShopBench {

    private static final int CLIENTS = 8;
    private static final int WARM_UP_SECONDS = 12;
    private static final int SECONDS = 10;

    private ShopBench() {}

    /** Arguments: numbers of products, {@code 10000 100000} by default. */
    public static void main(String[] arguments) throws Exception {
        var sizes = new ArrayList<Integer>();
        for (var argument : arguments) {
            sizes.add(Integer.valueOf(argument));
        }
        measure(sizes.isEmpty() ? List.of(10_000, 100_000) : sizes)
                .forEach(
                        line ->
                                System.out.printf(
                                        "| %-34s | %-24s | %-64s | %s |%n",
                                        line.what(),
                                        line.target(),
                                        line.measured(),
                                        line.reached() ? "yes" : "NO"));
        System.exit(0);
    }

    static List<Measurement> measure() throws IOException {
        return measure(List.of(10_000, 100_000));
    }

    private static List<Measurement> measure(List<Integer> sizes) throws IOException {
        var lines = new ArrayList<Measurement>();
        var data = Files.createTempDirectory("refcommerce-shop-bench-");
        try (var server = start(data.toString())) {
            var stock = new ShopStock(server);
            for (int size : sizes) {
                var began = System.nanoTime();
                stock.fillTo(size);
                System.err.printf(
                        "%,d products are published after %d s%n",
                        size, (System.nanoTime() - began) / 1_000_000_000);
                lines.addAll(measure(stock, port(server), size));
            }
        } finally {
            StartBench.deleteAll(data);
        }
        return lines;
    }

    private static List<Measurement> measure(ShopStock stock, int port, int size)
            throws IOException {
        var large = size > 20_000;
        var at = " at " + "%,d".formatted(size) + " products";
        // All of them, or the first one measured would pay for compiling what all share.
        for (var paths : List.of(list(stock), product(stock), search(stock))) {
            HttpLoad.run(port, CLIENTS, WARM_UP_SECONDS, paths);
        }
        return List.of(
                line("product list" + at, large ? 0 : 600, large ? 60 : 0, port, list(stock)),
                line("product page" + at, large ? 0 : 800, 0, port, product(stock)),
                line("search" + at, large ? 0 : 300, large ? 120 : 0, port, search(stock)));
    }

    private static Measurement line(
            String what, int perSecond, int p95, int port, Function<Random, String> paths)
            throws IOException {
        var before = cpuNanoseconds();
        var result = HttpLoad.run(port, CLIENTS, SECONDS, paths);
        System.err.printf(
                "%s: %.2f ms of processor time a request without the database, load included%n",
                what, (cpuNanoseconds() - before) / 1e6 / Math.max(1, result.latencies().length));
        var target =
                perSecond > 0
                        ? perSecond + " requests/s"
                        : p95 > 0 ? "p95 <= " + p95 + " ms" : "for comparison";
        return new Measurement(
                what,
                target,
                result.toString(),
                result.failures() == 0
                        && (perSecond == 0 || result.perSecond() >= perSecond)
                        && (p95 == 0 || result.milliseconds(95) <= p95));
    }

    /** Tells how fast it would be on a machine with nothing else to do. */
    private static long cpuNanoseconds() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Function<Random, String> list(ShopStock stock) {
        return random -> {
            var path = new StringBuilder("/c/").append(stock.category(random));
            path.append("?page=").append(1 + random.nextInt(3));
            switch (random.nextInt(5)) {
                case 0 -> path.append("&sort=price-up");
                case 1 -> path.append("&sort=price-down");
                case 2 -> path.append("&f=colour%3D").append(stock.colour(random));
                default -> {}
            }
            return path.toString();
        };
    }

    private static Function<Random, String> product(ShopStock stock) {
        return random -> "/p/" + stock.product(random);
    }

    private static Function<Random, String> search(ShopStock stock) {
        return random ->
                "/search?q=" + URLEncoder.encode(stock.words(random), StandardCharsets.UTF_8);
    }

    private static ConfigurableApplicationContext start(String data) {
        return SpringApplication.run(
                RefCommerceApplication.class,
                "--server.port=0",
                "--refcommerce.demo=false",
                "--refcommerce.data-directory=" + data,
                "--vaadin.productionMode=true");
    }

    private static int port(ConfigurableApplicationContext server) {
        return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
