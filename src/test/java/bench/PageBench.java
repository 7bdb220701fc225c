package bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import journeys.Chromium;
import journeys.ConsoleProcess;

/** What a shopper's browser transfers for the product list, and when its largest part is there. */
final class PageBench {

    private static final String LARGEST_PAINT =
            """
            () => new Promise(resolve => {
                new PerformanceObserver(list => resolve(list.getEntries().at(-1).startTime))
                    .observe({type: 'largest-contentful-paint', buffered: true});
                setTimeout(() => resolve(-1), 5000);
            })
            """;
    private static final String TRANSFERRED =
            """
            () => performance.getEntriesByType('navigation')
                .concat(performance.getEntriesByType('resource'))
                .reduce((sum, entry) => sum + entry.transferSize, 0)
            """;

    private PageBench() {}

    static List<Measurement> measure() throws IOException {
        var data = Files.createTempDirectory("refcommerce-bench-");
        try (var console = ConsoleProcess.start(data, List.of(), "--refcommerce.demo=true");
                var chromium = new Chromium()) {
            var address = console.address();
            // Once for the server to get warm, then with a browser that has seen nothing.
            try (var warm = chromium.browser().newContext()) {
                warm.newPage().navigate(address + "/search?q=");
            }
            try (var cold = chromium.browser().newContext(new Browser.NewContextOptions())) {
                var page = cold.newPage();
                page.navigate(address + "/search?q=");
                page.waitForLoadState(LoadState.NETWORKIDLE);
                var millis = ((Number) page.evaluate(LARGEST_PAINT)).doubleValue();
                var bytes = ((Number) page.evaluate(TRANSFERRED)).longValue();
                return List.of(
                        new Measurement(
                                "product list, cold browser cache: transferred",
                                "<= 700 kB",
                                "%d kB".formatted(bytes / 1000),
                                bytes <= 700_000),
                        new Measurement(
                                "product list, cold browser cache: largest contentful paint",
                                "<= 2 s",
                                "%.2f s".formatted(millis / 1000),
                                millis >= 0 && millis <= 2000));
            }
        } finally {
            StartBench.deleteAll(data);
        }
    }
}
