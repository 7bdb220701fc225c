package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures the import of orders as the command line does it, in a process of its own with 512 MB of
 * heap. Their products, sellers and offers are there already; the file of items is looked through
 * for offers all the same.
 */
final class OrdersImportBench {

    private static final int ORDERS = 100_000;
    private static final int ITEMS = 112_650;
    private static final int PRODUCTS = 32_951;
    private static final int SELLERS = 3_095;
    private static final int TARGET = 2_000;

    private OrdersImportBench() {}

    static List<Measurement> measure() throws IOException, InterruptedException {
        var work = Files.createTempDirectory(Path.of("target"), "bench-orders-import-");
        var catalogue = work.resolve("catalogue");
        var orders = work.resolve("orders");
        var made = new SyntheticOrders(1, ORDERS, ITEMS, PRODUCTS, SELLERS);
        made.writeCatalogue(catalogue);
        made.writeOrders(orders);
        Files.copy(orders.resolve("items.csv"), catalogue.resolve("items.csv"));
        var data = work.resolve("data");
        var _ = ImportBench.run(catalogue, data);
        // Start and stop alone, so that they are not counted.
        var empty = work.resolve("empty");
        var nothing = new SyntheticOrders(2, 1, 1, 1, 1);
        nothing.writeCatalogue(empty);
        var start = ImportBench.run(empty, data);
        var first = ImportBench.run(orders, data) - start;
        var second = ImportBench.run(orders, data) - start;
        return List.of(
                line("import of %,d orders, %,d items and payments, heap 512 MB", first, TARGET),
                line("the same %,d orders, %,d items again, which changes nothing", second, 0));
    }

    private static Measurement line(String what, long milliseconds, int target) {
        var rate = ORDERS * 1000L / Math.max(1, milliseconds);
        return new Measurement(
                what.formatted(ORDERS, ITEMS),
                target == 0 ? "for comparison" : "%,d orders/s".formatted(target),
                "%,d orders/s (%.1f s)".formatted(rate, milliseconds / 1000.0),
                rate >= target);
    }
}
