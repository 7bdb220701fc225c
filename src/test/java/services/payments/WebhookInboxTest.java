package services.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import services.adapters.gateways.test.GatewayConsole;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class WebhookInboxTest {

    private static final String CARD = "4111111111111111";

    @Autowired PaymentScenarios given;
    @Autowired GatewayConsole console;
    @Autowired MockMvc web;

    @Test
    void takesWhatIsSignedAndKeepsEachEventOnce() throws Exception {
        var step = given.beginTest(given.pressed(given.aSeller()), "approve");
        var notice = console.signed(console.notices(step.payment()).getFirst());

        for (int twice = 0; twice < 2; twice++) {
            web.perform(
                            post("/webhooks/test")
                                    .header("Gateway-Signature", signature(notice))
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content(notice.body()))
                    .andExpect(status().isOk());
        }

        assertThat(kept(step)).isOne();
    }

    @Test
    void refusesWhatIsNotSigned() throws Exception {
        var step = given.beginTest(given.pressed(given.aSeller()), "approve");
        var notice = console.signed(console.notices(step.payment()).getFirst());

        web.perform(post("/webhooks/test").content(notice.body()))
                .andExpect(status().isUnauthorized());
        web.perform(
                        post("/webhooks/test")
                                .header("Gateway-Signature", signature(notice))
                                .content(notice.body() + " "))
                .andExpect(status().isUnauthorized());
        web.perform(post("/webhooks/nobody").content(notice.body()))
                .andExpect(status().isNotFound());

        assertThat(kept(step)).isZero();
    }

    @Test
    void neverKeepsOrLogsACardNumber(CapturedOutput output) throws Exception {
        var body = "{\"events\":[{\"id\":\"evt-card\",\"card\":\"" + CARD + "\"}]}";

        web.perform(
                        post("/webhooks/test")
                                .header(
                                        "Gateway-Signature",
                                        console.headers(body).getOrDefault("gateway-signature", ""))
                                .content(body))
                .andExpect(status().isBadRequest());
        web.perform(
                        post("/test-gateway/confirm/x")
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .param("approve", "4111 1111 1111 1111"))
                .andExpect(status().isBadRequest());
        web.perform(get("/search").queryParam("q", CARD)).andExpect(status().isBadRequest());

        assertThat(output.getAll()).doesNotContain(CARD).doesNotContain("4111 1111");
        assertThat(
                        given.count(
                                """
                                select count(*) from gateway_webhook
                                 where payload::text like '%' || ? || '%'
                                """,
                                CARD))
                .isZero();
    }

    @Test
    void posesTheShopperOneQuestionOnTheGatewaysPage() throws Exception {
        var step = given.beginTest(given.pressed(given.aSeller()), "confirm");
        var page = ((PaymentStep.Confirm) step).url();

        web.perform(get(page)).andExpect(status().isOk());
        web.perform(post(page).param("approve", "true"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/checkout/return"));
        web.perform(post(page).param("approve", "false")).andExpect(status().isSeeOther());

        assertThat(console.statusOf(step.payment())).isEqualTo("AUTHORISED");
        web.perform(get("/test-gateway/confirm/unknown")).andExpect(status().isNotFound());
    }

    @Test
    void understandsWebhooksOfEveryScenarioWhateverTheirOrder() {
        for (var scenario : console.gateway().scenarios()) {
            if (scenario.equals("answer-lost")) {
                continue;
            }
            var basket = given.pressed(given.aSeller());
            var step = given.beginTest(basket, scenario);
            var notices = new java.util.ArrayList<>(console.notices(step.payment()));
            java.util.Collections.reverse(notices);

            notices.forEach(notice -> given.deliver("test", console.signed(notice)));
            given.work(step.payment());

            var expected = scenario.equals("decline") || scenario.equals("confirm") ? 0 : 1;
            if (expected == 1) {
                PaymentScenarios.await(() -> placed(basket));
            }
            assertThat(given.orders(basket)).as(scenario).isEqualTo(expected);
        }
    }

    private boolean placed(domain.checkout.PricedBasket basket) {
        completion.complete(basket.cart());
        return given.orders(basket) == 1;
    }

    @Autowired services.checkout.completion.OrderCompletion completion;

    private long kept(PaymentStep step) {
        return given.count(
                "select count(*) from gateway_webhook where payload ->> 'payment' = ?",
                step.payment().toString());
    }

    private static String signature(PaymentGateway.SignedNotice notice) {
        return notice.headers().getOrDefault("gateway-signature", "");
    }
}
