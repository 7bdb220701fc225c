package services.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.IntegrationTest;
import domain.disputes.DisputeId;
import domain.disputes.DisputeReason;
import domain.disputes.DisputeRefused;
import domain.disputes.DisputeStatus;
import domain.orders.SellerOrderId;
import domain.shared.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.purchases.PurchaseScenarios;
import services.sellers.SellerScenarios;
import services.shared.NotFound;
import services.shared.SignedIn;

@IntegrationTest
class DisputesTest {

    private static final EvidenceFile PDF =
            new EvidenceFile("proof.pdf", "%PDF-1.7 proof".getBytes(StandardCharsets.US_ASCII));

    @Autowired PurchaseScenarios given;
    @Autowired DisputeOpening opening;
    @Autowired OwnDisputes own;
    @Autowired DisputeDecisions decisions;
    @Autowired DisputeQueries queries;
    @Autowired DisputeDeadlineJob deadlines;

    @Test
    void goesFromTheClaimOverTheAnswerToTheMoney() throws IOException {
        var seller = given.seller();
        var shopper = given.shopper();
        var part = given.delivered(given.paid(shopper, seller));
        var before = given.state(part).refundable();
        var id = as(shopper, () -> open(part, 5000));

        run(shopper, () -> opening.say(id, "See the picture", PDF));
        run(seller, () -> own.answer(id, "It was fine when it left", PDF));
        run(given.operator(), () -> decisions.decide(id, 2000, "Both have a point"));

        await().untilAsserted(
                        () -> assertThat(given.state(part).refundable()).isEqualTo(before - 2000));
        var details = as(given.operator(), () -> queries.require(id));
        assertThat(details.row().status()).isEqualTo(DisputeStatus.LOST);
        assertThat(details.statements()).hasSize(2).allMatch(StatementRow::hasFile);
        var evidence = details.statements().getLast().id();
        try (var content = as(shopper, () -> opening.evidence(id, evidence)).stream()) {
            assertThat(content.readAllBytes()).isEqualTo(PDF.content());
        }
    }

    @Test
    void isOpenOncePerSellerOrder() {
        var shopper = given.shopper();
        var part = given.delivered(given.paid(shopper, given.seller()));
        var first = as(shopper, () -> open(part, 100));

        assertThatExceptionOfType(DisputeRefused.class)
                .isThrownBy(() -> as(shopper, () -> open(part, 100)));
        run(shopper, () -> opening.withdraw(first));
        assertThat(as(shopper, () -> open(part, 100))).isNotEqualTo(first);
    }

    @Test
    void claimsNoMoreThanIsLeft() {
        var shopper = given.shopper();
        var part = given.delivered(given.paid(shopper, given.seller()));
        var left = given.state(part).refundable();

        assertThat(as(shopper, () -> opening.claimable(part)).minorUnits()).isEqualTo(left);
        assertThatExceptionOfType(DisputeRefused.class)
                .isThrownBy(() -> as(shopper, () -> open(part, left + 1)));
    }

    @Test
    void refusesEvidenceThatIsNoDocumentWhateverItIsCalled() {
        var seller = given.seller();
        var shopper = given.shopper();
        var part = given.delivered(given.paid(shopper, seller));
        var id = as(shopper, () -> open(part, 100));
        var script = new EvidenceFile("proof.pdf", "<script>".getBytes(StandardCharsets.US_ASCII));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> run(seller, () -> own.answer(id, "Look", script)));
        assertThat(as(seller, () -> own.require(id)).statements()).isEmpty();
    }

    @Test
    void remindsTheSellerOnceAndGoesToTheOperatorWhenTheTimeIsUp() {
        var seller = given.seller();
        var shopper = given.shopper();
        var part = given.delivered(given.paid(shopper, seller));
        var id = as(shopper, () -> open(part, 100));
        due(id, "12 hours");

        deadlines.look();
        deadlines.look();
        assertThat(marked(id, "reminded_at")).isOne();
        assertThat(as(given.operator(), () -> queries.require(id)).row().isToDecide()).isFalse();

        due(id, "-1 minutes");
        deadlines.look();

        assertThat(marked(id, "overdue_at")).isOne();
        assertThat(as(given.operator(), () -> queries.require(id)).row().isToDecide()).isTrue();
        run(given.operator(), () -> decisions.decide(id, 100, "No answer"));
    }

    @Test
    void isNotFoundForOthers() {
        var shopper = given.shopper();
        var part = given.delivered(given.paid(shopper, given.seller()));
        var id = as(shopper, () -> open(part, 100));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(given.shopper(), () -> open(part, 100)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> run(given.shopper(), () -> opening.say(id, "Me too", null)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> run(given.seller(), () -> own.answer(id, "Mine", null)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(given.seller(), () -> own.require(id)));
    }

    private DisputeId open(SellerOrderId part, long amount) {
        return opening.open(part, DisputeReason.NOT_AS_DESCRIBED, "It is blue", amount);
    }

    private void due(DisputeId id, String in) {
        given.update(
                "update dispute set answer_due_at = now() + interval '%s' where id = ?"
                        .formatted(in),
                id.value());
    }

    private int marked(DisputeId id, String column) {
        return given.number(
                "select count(%s)::int from dispute where id = ?".formatted(column),
                id.value(),
                Integer.class);
    }

    private static <T> T as(SignedIn person, Supplier<T> work) {
        return SellerScenarios.as(person, work);
    }

    private static void run(SignedIn person, Runnable work) {
        SellerScenarios.run(person, work);
    }
}
