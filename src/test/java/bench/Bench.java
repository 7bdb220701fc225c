package bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what RefCommerce promises and prints one table; started by {@code ./refcommerce bench}.
 * Arguments name the parts to run; without any, all run. Nothing here fails a build.
 */
public final class Bench {

    /** A part that may take minutes and returns its lines. */
    interface Part {
        List<Measurement> measure() throws Exception;
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var parts = new LinkedHashMap<String, Part>();
        parts.put("start", StartBench::measure);
        parts.put("page", PageBench::measure);
        parts.put("sessions", SessionBench::measure);
        parts.put("import", ImportBench::measure);
        parts.put("shop", ShopBench::measure);
        parts.put("checkout", CheckoutBench::measure);
        parts.put("orders-import", OrdersImportBench::measure);
        parts.put("order-list", OrderListBench::measure);
        var wanted = arguments.length == 0 ? List.copyOf(parts.keySet()) : List.of(arguments);
        var lines = new ArrayList<Measurement>();
        for (var name : wanted) {
            var part = parts.get(name);
            if (part == null) {
                System.err.println("Unknown part: " + name + "; there are " + parts.keySet());
                System.exit(2);
            }
            System.err.println("Measuring " + name + " …");
            lines.addAll(part.measure());
        }
        print(lines);
    }

    private static void print(List<Measurement> lines) {
        var widths =
                Map.of(
                        "what",
                        lines.stream().mapToInt(line -> line.what().length()).max().orElse(0),
                        "target",
                        lines.stream().mapToInt(line -> line.target().length()).max().orElse(0));
        var format =
                "| %-"
                        + widths.get("what")
                        + "s | %-"
                        + widths.get("target")
                        + "s | %-24s | %s |%n";
        System.out.printf(
                "%nJava %s, %d cores, %d MB heap at most for the load%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.printf(format, "what", "at least", "measured", "reached");
        for (var line : lines) {
            System.out.printf(
                    format,
                    line.what(),
                    line.target(),
                    line.measured(),
                    line.reached() ? "yes" : "NO");
        }
    }
}
