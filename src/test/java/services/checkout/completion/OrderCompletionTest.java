package services.checkout.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static services.payments.PaymentScenarios.await;

import app.IntegrationTest;
import domain.checkout.PricedBasket;
import domain.orders.LineAmounts;
import domain.orders.NewLine;
import domain.orders.OrderLineId;
import domain.orders.OrderedItem;
import domain.payments.PaymentStatus;
import domain.shared.Uuids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.adapters.gateways.test.GatewayConsole;
import services.orders.OrderScenarios;
import services.orders.SellerOrderEvents;
import services.payments.BeginSupplement;
import services.payments.CartPayments;
import services.payments.PaymentDesk;
import services.payments.PaymentScenarios;
import services.payments.PaymentStep;
import services.stock.StockScenarios;

@IntegrationTest
class OrderCompletionTest {

    @Autowired PaymentScenarios given;
    @Autowired OrderScenarios orders;
    @Autowired StockScenarios stock;
    @Autowired SellerOrderEvents sellerOrders;
    @Autowired GatewayConsole console;
    @Autowired OrderCompletion completion;
    @Autowired CartPayments payments;
    @Autowired PaymentDesk desk;

    @Test
    void waitsUntilTheMoneyIsCertain() {
        var basket = given.pressed(given.aSeller());
        assertThat(completion.complete(basket.cart())).isEmpty();
        assertThat(completion.complete(UUID.randomUUID())).isEmpty();

        given.beginTest(basket, "confirm");

        assertThat(completion.complete(basket.cart())).isEmpty();
    }

    @Test
    void closesTheCartAndTellsThePaymentItsOrder() {
        var basket = given.pressed(given.aSeller());
        var step = given.beginTest(basket, "approve");

        var placed = completion.complete(basket.cart()).orElseThrow();

        assertThat(completion.complete(basket.cart())).contains(placed);
        assertThat(given.payment(step.payment(), "order_id")).isEqualTo(placed.id().toString());
        assertThat(
                        given.count(
                                "select count(*) from cart where id = ? and status = 'ORDERED'",
                                basket.cart()))
                .isOne();
        assertThat(
                        given.count(
                                "select count(*) from checkout where order_id = ?",
                                placed.id().value()))
                .isOne();
    }

    @Test
    void letsTheMoneyGoAndTellsTheShopperWhenTheGoodsAreGone() {
        for (var scenario : List.of("approve", "auto-capture")) {
            var basket = given.pressed(soldOut());
            var step = given.beginTest(basket, scenario);
            if (scenario.equals("auto-capture")) {
                given.deliver("test", console.signed(console.notices(step.payment()).getLast()));
                assertThat(given.payment(step.payment(), "status")).isEqualTo("CAPTURED");
            }

            assertThat(completion.complete(basket.cart())).isEmpty();
            assertThat(completion.complete(basket.cart())).isEmpty();

            assertThat(given.orders(basket)).isZero();
            assertThat(reason(basket)).contains("not enough");
            assertThat(mailsTo(basket)).isOne();
            await(
                    () -> {
                        given.work(step.payment());
                        return console.statusOf(step.payment()).equals("VOIDED")
                                || console.refunds(step.payment()) == 1;
                    });
            // The cart can be paid for anew.
            assertThat(given.beginTest(basket, "approve").payment()).isNotEqualTo(step.payment());
        }
    }

    @Test
    void usesAVoucherOnceAndLetsTheMoneyGoWhenItIsUsedUp() {
        var voucher = voucherFor(1);
        var first = given.pressed(withVoucher(voucher));
        var second = given.pressed(withVoucher(voucher));
        given.beginTest(first, "approve");
        given.beginTest(second, "approve");

        assertThat(completion.complete(first.cart())).isPresent();
        assertThat(completion.complete(second.cart())).isEmpty();

        assertThat(reason(second)).contains("cannot be used any more");
        assertThat(given.count("select used from voucher where id = ?", voucher)).isOne();
        assertThat(given.count("select count(*) from voucher_use where voucher_id = ?", voucher))
                .isOne();
    }

    @Test
    void clearsLinesThatWereAddedToAnOrderOnceTheyArePaid() {
        var order = orders.paid(orders.aSeller());
        var part = orders.partOf(order);
        var line = added(part);
        var command =
                new BeginSupplement(
                        order.id(),
                        part,
                        List.of(line),
                        1500,
                        "EUR",
                        "test",
                        "/",
                        Map.of("scenario", "approve"));

        var step = desk.begin(command);

        assertThat(step).isInstanceOf(PaymentStep.Cleared.class);
        assertThat(desk.begin(command)).isEqualTo(step);
        await(() -> orders.state(part).line(line).paid());
        await(
                () -> {
                    given.work(step.payment());
                    return given.payment(step.payment(), "status").equals("CAPTURED");
                });
        assertThat(console.captures(step.payment())).isOne();
        assertThat(
                        given.count(
                                "select count(*) from order_line where payment_id = ?",
                                step.payment()))
                .isOne();
    }

    @Test
    void letsTheMoneyOfAddedLinesGoWhenTheyWereTakenAwayMeanwhile() {
        var order = orders.paid(orders.aSeller());
        var part = orders.partOf(order);
        var line = added(part);
        var command =
                new BeginSupplement(
                        order.id(),
                        part,
                        List.of(line),
                        1500,
                        "EUR",
                        "test",
                        "/",
                        Map.of("scenario", "confirm"));
        var step = desk.begin(command);
        orders.asSystem(
                () ->
                        sellerOrders.happen(
                                part,
                                may ->
                                        may.cancel(
                                                List.of(new domain.orders.LineQuantity(line, 1)),
                                                domain.orders.Party.SELLER,
                                                "Gone")));
        var page = ((PaymentStep.Confirm) step).url();
        confirmations.decide(page.substring(page.lastIndexOf('/') + 1), true);

        await(
                () -> {
                    given.work(step.payment());
                    return console.statusOf(step.payment()).equals("VOIDED");
                });

        assertThat(given.payment(step.payment(), "status")).isEqualTo("VOIDED");
    }

    @Autowired services.payments.TestConfirmations confirmations;

    private OrderLineId added(domain.orders.SellerOrderId part) {
        var id = OrderLineId.next();
        var _ =
                orders.asSystem(
                        () ->
                                sellerOrders.happen(
                                        part,
                                        may ->
                                                may.add(
                                                        new NewLine(
                                                                id,
                                                                3,
                                                                item(null),
                                                                new LineAmounts(
                                                                        1500, 1, 0, 0, 0, 0, 0, 0,
                                                                        0),
                                                                new BigDecimal("19")))));
        return id;
    }

    private PricedBasket soldOut() {
        var seller = stock.aSeller();
        var offer = stock.anOfferTaking(seller, Map.of(stock.anItem(seller, 1), 1));
        return orders.basket(
                null,
                List.of(
                        OrderScenarios.part(
                                seller,
                                new PricedBasket.Line(
                                        item(offer),
                                        new LineAmounts(1000, 2, 0, 0, 0, 0, 0, 0, 0),
                                        new BigDecimal("19")))));
    }

    private static OrderedItem item(@org.jspecify.annotations.Nullable UUID offer) {
        return new OrderedItem(
                offer, null, null, "Thing", "", "SKU", "", "NEW", List.of("home"), null);
    }

    private PricedBasket withVoucher(UUID voucher) {
        var plain = orders.basket(null, orders.aSeller());
        return new PricedBasket(
                plain.cart(),
                null,
                plain.email(),
                plain.currency(),
                plain.shipTo(),
                plain.billTo(),
                plain.parts(),
                List.of(new PricedBasket.VoucherAmount(voucher, "ONCE", 100)));
    }

    private UUID voucherFor(int uses) {
        var id = Uuids.timeOrdered();
        given.run(
                """
                insert into voucher (id, code, kind, amount_minor_units, currency, platform_share,
                                     usage_limit, created_at)
                values (:id, :code, 'AMOUNT', 100, 'EUR', 100, :uses, now())
                """,
                Map.of("id", id, "code", "V" + id.toString().toUpperCase(), "uses", uses));
        return id;
    }

    private String reason(PricedBasket basket) {
        var last = orders.asSystem(() -> payments.last(basket.cart())).orElseThrow();
        assertThat(last.status()).isIn(PaymentStatus.VOIDED, PaymentStatus.CAPTURED);
        return last.reason();
    }

    private long mailsTo(PricedBasket basket) {
        return given.count(
                "select count(*) from mail m join cart c on c.email = m.recipient where c.id = ?",
                basket.cart());
    }
}
