package bench;

import app.RefCommerceApplication;
import domain.orders.OrderStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;
import services.orders.lists.OrderFilter;
import services.orders.lists.OrderQueries;
import services.shared.ActingAs;

/**
 * The operator’s order list at a million orders: what the screen asks for, page and count together,
 * one after the other, through the same class and as the same database role.
 */
final class OrderListBench {

    private static final int ORDERS = 1_000_000;
    private static final int PAGE = 50;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 200;
    private static final double TARGET_MILLISECONDS = 200;

    /** A page of the list. */
    private record Look(OrderFilter filter, int page) {}

    private OrderListBench() {}

    static List<Measurement> measure() throws IOException, SQLException {
        var data = Files.createTempDirectory("refcommerce-order-bench-");
        try (var server =
                SpringApplication.run(
                        RefCommerceApplication.class,
                        "--server.port=0",
                        "--refcommerce.demo=false",
                        "--refcommerce.data-directory=" + data,
                        "--vaadin.productionMode=true")) {
            new ManyOrders(server.getBean(FlywayConnectionDetails.class)).fill(ORDERS);
            var list = server.getBean(OrderQueries.class);
            var transactions = server.getBean(TransactionTemplate.class);
            var lines = new ArrayList<Measurement>();
            lines.add(line("first page", list, transactions, _ -> new Look(OrderFilter.none(), 0)));
            lines.add(
                    line(
                            "deep page",
                            list,
                            transactions,
                            random ->
                                    new Look(
                                            OrderFilter.none(),
                                            ORDERS / PAGE / 2
                                                    + random.nextInt(ORDERS / PAGE / 2))));
            lines.add(
                    line(
                            "status filter",
                            list,
                            transactions,
                            random ->
                                    new Look(
                                            OrderFilter.none()
                                                    .withStatus(
                                                            OrderStatus.values()[
                                                                    random.nextInt(
                                                                            OrderStatus.values()
                                                                                    .length)]),
                                            random.nextInt(3))));
            lines.add(
                    line(
                            "search by customer",
                            list,
                            transactions,
                            random -> new Look(OrderFilter.none().withText(words(random)), 0)));
            return lines;
        } finally {
            StartBench.deleteAll(data);
        }
    }

    /** A whole name, a part of one, a last name, or an e-mail address. */
    private static String words(Random random) {
        var number = random.nextInt(ORDERS);
        var name = ManyOrders.customer(number);
        return switch (random.nextInt(4)) {
            case 0 -> name;
            case 1 -> name.substring(0, name.length() - 2);
            case 2 -> name.substring(name.indexOf(' ') + 1);
            default -> ManyOrders.email(number);
        };
    }

    private static Measurement line(
            String what,
            OrderQueries list,
            TransactionTemplate transactions,
            Function<Random, Look> looks) {
        var random = new Random(3);
        var milliseconds = new double[ROUNDS];
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var look = looks.apply(random);
            var began = System.nanoTime();
            ActingAs.system(
                    () ->
                            transactions.executeWithoutResult(
                                    _ -> {
                                        var rows =
                                                list.find(
                                                        look.filter(),
                                                        PageRequest.of(look.page(), PAGE));
                                        var count = list.count(look.filter());
                                        if (rows.isEmpty() != (count == 0) && look.page() == 0) {
                                            throw new IllegalStateException("Wrong count: " + look);
                                        }
                                    }));
            if (round >= 0) {
                milliseconds[round] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        var p95 = milliseconds[ROUNDS * 95 / 100];
        return new Measurement(
                "order list at %,d orders: %s".formatted(ORDERS, what),
                "p95 <= %.0f ms".formatted(TARGET_MILLISECONDS),
                "p50 %.1f ms, p95 %.1f ms".formatted(milliseconds[ROUNDS / 2], p95),
                p95 <= TARGET_MILLISECONDS);
    }
}
