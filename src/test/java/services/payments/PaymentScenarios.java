package services.payments;

import app.ForTests;
import domain.checkout.PricedBasket;
import domain.orders.OrderId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import services.orders.OrderScenarios;
import services.payments.internal.InstructionWork;
import services.payments.internal.UnfinishedPayments;
import services.payments.internal.WebhookWork;
import services.shared.SignedIn;
import tools.jackson.databind.json.JsonMapper;

/** Baskets somebody pressed “Pay” for, and everything that moves their payments on. */
@ForTests
public class PaymentScenarios {

    private final OrderScenarios orders;
    private final PaymentDesk desk;
    private final WebhookInbox inbox;
    private final WebhookWork webhooks;
    private final InstructionWork instructions;
    private final UnfinishedPayments unfinished;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    PaymentScenarios(
            OrderScenarios orders,
            PaymentDesk desk,
            WebhookInbox inbox,
            WebhookWork webhooks,
            InstructionWork instructions,
            UnfinishedPayments unfinished,
            JdbcClient jdbc,
            JsonMapper json) {
        this.orders = orders;
        this.desk = desk;
        this.inbox = inbox;
        this.webhooks = webhooks;
        this.instructions = instructions;
        this.unfinished = unfinished;
        this.jdbc = jdbc;
        this.json = json;
    }

    public SignedIn aSeller() {
        return orders.aSeller();
    }

    /** What the shopper sees and presses “Pay” for. */
    public PricedBasket pressed(SignedIn... sellers) {
        return pressed(orders.basket(null, sellers));
    }

    public PricedBasket pressed(PricedBasket basket) {
        run(
                "update cart set email = :email where id = :cart",
                Map.of("email", basket.email(), "cart", basket.cart()));
        run(
                """
                insert into checkout (key, cart_id, request_hash, basket, created_at)
                values (:key, :cart, 'hash', cast(:basket as jsonb), now())
                """,
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "cart",
                        basket.cart(),
                        "basket",
                        json.writeValueAsString(basket)));
        return basket;
    }

    public PaymentStep begin(PricedBasket basket, String gateway, String scenario) {
        return desk.begin(
                new BeginPayment(
                        basket.cart(),
                        basket.total(),
                        basket.currency(),
                        gateway,
                        "/checkout/return",
                        Map.of("scenario", scenario)));
    }

    public PaymentStep beginTest(PricedBasket basket, String scenario) {
        return begin(basket, "test", scenario);
    }

    public void deliver(String gateway, PaymentGateway.SignedNotice notice) {
        var _ = inbox.receive(gateway, notice);
        webhooks.run();
    }

    /** What jobs do between shoppers' requests. */
    public void work(UUID payment) {
        unfinished.askAgain(payment);
        webhooks.run();
        makeDue(payment);
        instructions.run();
    }

    /** As if it had been paid elsewhere, in another system's days. */
    public void paidThrough(UUID payment, String gateway) {
        run(
                "update payment set gateway = :gateway where id = :payment",
                Map.of("payment", payment, "gateway", gateway));
    }

    /** The back-off of its instructions is over. */
    public void makeDue(UUID payment) {
        run(
                """
                update payment_instruction set next_attempt_at = now() - interval '1 second'
                 where payment_id = :payment and status = 'WAITING'
                """,
                Map.of("payment", payment));
    }

    public UUID paymentOf(PricedBasket basket) {
        return paymentOf(basket.cart());
    }

    public UUID paymentOf(UUID cart) {
        return orders.asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        select id from payment
                                         where cart_id = :cart or former_cart_id = :cart
                                         order by created_at desc limit 1
                                        """)
                                .param("cart", cart)
                                .query(UUID.class)
                                .single());
    }

    public long orders(PricedBasket basket) {
        return orders(basket.cart());
    }

    public long orders(UUID cart) {
        return count("select count(*) from customer_order where cart_id = ?", cart);
    }

    public OrderId orderOf(PricedBasket basket) {
        return orders.asSystem(
                () ->
                        new OrderId(
                                jdbc.sql("select id from customer_order where cart_id = ?")
                                        .param(basket.cart())
                                        .query(UUID.class)
                                        .single()));
    }

    /** A column of a payment's row as text. */
    public String payment(UUID payment, String column) {
        return orders.asSystem(
                () ->
                        jdbc.sql(
                                        "select coalesce(%s::text, '') from payment where id = ?"
                                                .formatted(column))
                                .param(payment)
                                .query(String.class)
                                .single());
    }

    public long count(String sql, Object value) {
        return orders.asSystem(() -> jdbc.sql(sql).param(value).query(Long.class).single());
    }

    public void run(String sql, Map<String, ?> values) {
        var _ = orders.asSystem(() -> jdbc.sql(sql).params(values).update());
    }

    public <T> T asSystem(Supplier<T> work) {
        return orders.asSystem(work);
    }

    /** Listeners work a moment later than what they hear of. */
    public static void await(Supplier<Boolean> truth) {
        for (int i = 0; i < 400; i++) {
            if (truth.get()) {
                return;
            }
            try {
                Thread.sleep(25);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        throw new AssertionError("It did not come true in ten seconds");
    }
}
