package services.checkout.completion;

import app.ForTests;
import app.RefCommerceApplication;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import services.adapters.gateways.test.GatewayConsole;
import services.payments.FaultyGateway;
import services.payments.PaymentScenarios;

/** A whole shop in a process of its own, which waits to be killed where it was told to. */
public final class KilledShop {

    static final String KILL_ME = "KILL ME";
    static final String CART = "CART ";
    static final String RESULT = "RESULT ";

    private KilledShop() {}

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"app", "services"},
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = ForTests.class))
    static class Scenarios {}

    public static void main(String[] arguments) {
        var shop =
                new SpringApplicationBuilder(RefCommerceApplication.class, Scenarios.class)
                        .profiles("test")
                        .run(
                                "--refcommerce.data-directory=" + arguments[0],
                                "--refcommerce.demo=false",
                                "--server.port=0");
        switch (arguments[1]) {
            case "die-after-authorisation" -> dieAfterAuthorisation(shop);
            case "die-after-capture" -> dieAfterCapture(shop, UUID.fromString(arguments[2]));
            default -> finish(shop, UUID.fromString(arguments[2]));
        }
    }

    private static void dieAfterAuthorisation(ConfigurableApplicationContext shop) {
        var given = shop.getBean(PaymentScenarios.class);
        var basket = given.pressed(given.aSeller());
        System.out.println(CART + basket.cart());
        shop.getBean(FaultyGateway.class).dieAfter("authorise", KilledShop::waitToBeKilled);
        var _ = given.begin(basket, FaultyGateway.NAME, "approve");
    }

    /** The jobs find what the first process left; the capture kills the second. */
    private static void dieAfterCapture(ConfigurableApplicationContext shop, UUID cart) {
        shop.getBean(FaultyGateway.class).dieAfter("capture", KilledShop::waitToBeKilled);
        var given = shop.getBean(PaymentScenarios.class);
        given.work(given.paymentOf(cart));
        PaymentScenarios.await(() -> given.orders(cart) == 1);
        given.work(given.paymentOf(cart));
        waitToBeKilled();
    }

    private static void finish(ConfigurableApplicationContext shop, UUID cart) {
        var given = shop.getBean(PaymentScenarios.class);
        var console = shop.getBean(GatewayConsole.class);
        var payment = given.paymentOf(cart);
        shop.getBean(CompletionJob.class).completeSince(Duration.ZERO);
        PaymentScenarios.await(
                () -> {
                    given.work(payment);
                    return given.payment(payment, "status").equals("CAPTURED");
                });
        System.out.printf(
                "%sorders=%d authorisations=%d captures=%d captured=%s of %s%n",
                RESULT,
                given.orders(cart),
                console.authorisations(payment),
                console.captures(payment),
                given.payment(payment, "captured_minor_units"),
                given.payment(payment, "amount_minor_units"));
        shop.close();
        Runtime.getRuntime().halt(0);
    }

    private static void waitToBeKilled() {
        System.out.println(KILL_ME);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
