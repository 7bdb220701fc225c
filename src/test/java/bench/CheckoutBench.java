package bench;

import app.RefCommerceApplication;
import domain.checkout.PricedBasket;
import domain.shared.Recipient;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import services.carts.CartDetails;
import services.carts.CartEditing;
import services.carts.CartHolder;
import services.checkout.Checkout;
import services.checkout.PressPay;
import services.checkout.Pressed;
import services.checkout.PressedBaskets;
import services.checkout.completion.OrderCompletion;
import services.payments.BeginPayment;
import services.payments.PaymentDesk;
import services.shared.ActingAs;
import services.stock.Reservations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Orders a second, eight clients at a time, on one database: the least SQL an order can be, a
 * priced cart that becomes an order with everything that belongs to it, and a whole checkout from
 * an empty cart. Database, server and load share this machine and, but for the database, a virtual
 * machine.
 */
public final class CheckoutBench {

    private static final int CLIENTS = 8;
    private static final int WARM_UP_SECONDS = 15;
    private static final int SECONDS = 15;
    private static final int PREPARED = 4_000;
    private static final int SLOWEST_MILLISECONDS = 150;
    private static final String RETURN = "http://localhost/checkout/return";
    private static final Recipient ADDRESS =
            new Recipient("Sari Shopper", "", "Weg 1", "", "10115", "Berlin", "", "DE", "");

    private final ConfigurableApplicationContext server;
    private final CheckoutGoods goods;
    private final MinimumOrder minimum;
    private final CartEditing editing;
    private final CartDetails details;
    private final Checkout checkout;
    private final PressedBaskets baskets;
    private final OrderCompletion completion;

    private CheckoutBench(ConfigurableApplicationContext server) throws Exception {
        this.server = server;
        goods = new CheckoutGoods(server);
        minimum =
                new MinimumOrder(
                        server.getBean(Flyway.class).getConfiguration().getDataSource(),
                        server.getBean(DataSource.class));
        editing = server.getBean(CartEditing.class);
        details = server.getBean(CartDetails.class);
        checkout = server.getBean(Checkout.class);
        baskets = server.getBean(PressedBaskets.class);
        completion = server.getBean(OrderCompletion.class);
    }

    static List<Measurement> measure() throws Exception {
        var data = Files.createTempDirectory("refcommerce-checkout-bench-");
        try (var server =
                SpringApplication.run(
                        RefCommerceApplication.class,
                        "--server.port=0",
                        "--refcommerce.demo=false",
                        "--refcommerce.data-directory=" + data,
                        "--vaadin.productionMode=true")) {
            return new CheckoutBench(server).lines();
        } finally {
            delete(data);
        }
    }

    private static void delete(java.nio.file.Path data) throws IOException {
        StartBench.deleteAll(data);
    }

    private List<Measurement> lines() throws Exception {
        var _ = Clients.run(CLIENTS, WARM_UP_SECONDS, (_, _) -> whole());
        var _ = Clients.run(CLIENTS, 3, (_, _) -> least());
        var a = Clients.run(CLIENTS, SECONDS, (_, _) -> least());
        var warm = prepared(PREPARED / 4);
        var _ = Clients.run(CLIENTS, 60, (_, _) -> place(warm));
        var carts = prepared(PREPARED);
        var b = Clients.run(CLIENTS, SECONDS * 4, (_, _) -> place(carts));
        var c = Clients.run(CLIENTS, SECONDS, (_, _) -> whole());
        return List.of(
                new Measurement(
                        "(a) least SQL of an order, 8 clients",
                        "for comparison",
                        a.toString(),
                        true),
                line("(b) priced cart becomes an order", b, a, 25, 0),
                line("(c) whole checkout", c, a, 10, SLOWEST_MILLISECONDS));
    }

    private static Measurement line(
            String what, Clients.Result result, Clients.Result least, int percent, int slowest) {
        var share = 100 * result.perSecond() / least.perSecond();
        var target =
                "%d %% of (a)%s"
                        .formatted(percent, slowest == 0 ? "" : ", p95 <= " + slowest + " ms");
        return new Measurement(
                what,
                target,
                "%s, %.0f %% of (a)".formatted(result, share),
                share >= percent && (slowest == 0 || result.milliseconds(95) <= slowest));
    }

    private void least() throws Exception {
        var random = ThreadLocalRandom.current();
        minimum.place(random.nextInt(MinimumOrder.THINGS), random.nextInt(MinimumOrder.THINGS));
    }

    /** Two things of two sellers, address, shipping, a look at the whole, the press of "Pay". */
    private void whole() {
        var pair = goods.pair(ThreadLocalRandom.current());
        var holder = filled(pair);
        var basket = checkout.look(holder).flatMap(cart -> cart.basket()).orElseThrow();
        var pressed =
                checkout.press(
                        holder,
                        new PressPay(
                                CheckoutGoods.newKey(),
                                baskets.mark(basket),
                                "test",
                                Map.of(),
                                RETURN));
        if (!(pressed instanceof Pressed.Placed)) {
            throw new IllegalStateException("Not placed: " + pressed);
        }
    }

    private CartHolder filled(CheckoutGoods.Pair pair) {
        var holder = CartHolder.guest(CartHolder.newToken()).orElseThrow();
        editing.add(holder, pair.first(), 1);
        editing.add(holder, pair.second(), 2);
        details.sendTo(holder, "shopper@shop.example", ADDRESS, null);
        details.sendBy(holder, pair.methods());
        return holder;
    }

    private void place(ConcurrentLinkedQueue<UUID> carts) {
        var cart = carts.poll();
        if (cart == null) {
            throw new Clients.Done();
        }
        if (completion.complete(cart).isEmpty()) {
            throw new IllegalStateException("Not placed: " + cart);
        }
    }

    /** Carts whose shoppers have agreed and whose money is certain, their goods held. */
    private ConcurrentLinkedQueue<UUID> prepared(int count) throws Exception {
        var jdbc = server.getBean(JdbcClient.class);
        var json = server.getBean(JsonMapper.class);
        var transactions = server.getBean(TransactionTemplate.class);
        var reservations = server.getBean(Reservations.class);
        var desk = server.getBean(PaymentDesk.class);
        var carts = new ConcurrentLinkedQueue<UUID>();
        var left = new AtomicInteger(count);
        var _ =
                Clients.run(
                        CLIENTS,
                        600,
                        (_, _) -> {
                            if (left.getAndDecrement() <= 0) {
                                throw new Clients.Done();
                            }
                            carts.add(agreed(jdbc, json, transactions, reservations, desk));
                        });
        return carts;
    }

    private UUID agreed(
            JdbcClient jdbc,
            JsonMapper json,
            TransactionTemplate transactions,
            Reservations reservations,
            PaymentDesk desk) {
        var pair = goods.pair(ThreadLocalRandom.current());
        var basket = checkout.look(filled(pair)).flatMap(cart -> cart.basket()).orElseThrow();
        ActingAs.system(
                () ->
                        transactions.executeWithoutResult(
                                _ -> {
                                    reservations.hold(
                                            basket.cart(),
                                            Map.of(pair.first(), 1, pair.second(), 2),
                                            java.time.Instant.now().plusSeconds(3_600));
                                    press(basket, jdbc, json);
                                }));
        var _ =
                desk.begin(
                        new BeginPayment(
                                basket.cart(),
                                basket.total(),
                                basket.currency(),
                                "test",
                                RETURN,
                                Map.of()));
        return basket.cart();
    }

    private static void press(PricedBasket basket, JdbcClient jdbc, JsonMapper json) {
        jdbc.sql(
                        """
                        insert into checkout (key, cart_id, request_hash, basket, created_at)
                        values (:key, :cart, 'bench', :basket::jsonb, now())
                        """)
                .param("key", CheckoutGoods.newKey())
                .param("cart", basket.cart())
                .param("basket", json.writeValueAsString(basket))
                .update();
    }
}
