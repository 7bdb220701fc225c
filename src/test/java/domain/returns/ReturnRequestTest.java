package domain.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.orders.LineQuantity;
import domain.orders.OrderId;
import domain.orders.OrderLineId;
import domain.orders.SellerOrderId;
import domain.shared.DomainException;
import domain.shared.SellerId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnRequestTest {

    private static final OrderLineId LINE = OrderLineId.next();
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final ReturnPolicy POLICY =
            new ReturnPolicy(
                    30, Set.of(ReturnReason.DAMAGED, ReturnReason.CHANGED_MIND), false, false);

    private static final Map<ReturnStatus, ReturnStep> STEPS =
            Map.of(
                    ReturnStatus.APPROVED, new ReturnStep.Approve("Send it to us"),
                    ReturnStatus.REFUSED, new ReturnStep.Refuse("It was worn"),
                    ReturnStatus.RECEIVED, new ReturnStep.Receive(),
                    ReturnStatus.INSPECTED,
                            new ReturnStep.Inspect(List.of(new InspectedLine(LINE, 2, 1, "ok"))),
                    ReturnStatus.REFUNDED, new ReturnStep.Refund(),
                    ReturnStatus.REPLACED, new ReturnStep.Replace("On its way"),
                    ReturnStatus.REJECTED, new ReturnStep.Reject("Not ours"));

    @ParameterizedTest
    @EnumSource(ReturnStatus.class)
    void allowsExactlyTheStepsOfItsStatus(ReturnStatus status) {
        STEPS.forEach(
                (to, step) -> {
                    if (status.next().contains(to)) {
                        assertThat(in(status).take(step).status()).isEqualTo(to);
                    } else {
                        assertThatExceptionOfType(ReturnRefused.class)
                                .isThrownBy(() -> in(status).take(step));
                    }
                });
        if (status.next().contains(ReturnStatus.WITHDRAWN)) {
            assertThat(in(status).withdraw().status()).isEqualTo(ReturnStatus.WITHDRAWN);
        } else {
            assertThatExceptionOfType(ReturnRefused.class).isThrownBy(() -> in(status).withdraw());
        }
    }

    @Test
    void waitsForTheSellerUnlessThePolicyApproves() {
        var automatic = new ReturnPolicy(30, POLICY.reasons(), false, true);

        assertThat(asked(POLICY, ReturnReason.DAMAGED).status()).isEqualTo(ReturnStatus.REQUESTED);
        assertThat(asked(automatic, ReturnReason.DAMAGED).status())
                .isEqualTo(ReturnStatus.APPROVED);
    }

    @Test
    void paysTheShippingBackWhenTheSellerIsAtFault() {
        assertThat(asked(POLICY, ReturnReason.DAMAGED).refundShipping()).isTrue();
        assertThat(asked(POLICY, ReturnReason.CHANGED_MIND).refundShipping()).isFalse();
    }

    @Test
    void refusesAReasonThePolicyDoesNotKnowAndARequestForNothing() {
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> asked(POLICY, ReturnReason.TOO_LATE));
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(
                        () ->
                                ReturnRequest.asked(
                                        ReturnId.next(),
                                        OrderId.next(),
                                        SellerOrderId.next(),
                                        SellerId.next(),
                                        new ReturnAsked(
                                                List.of(),
                                                ReturnReason.DAMAGED,
                                                "",
                                                ReturnWish.REFUND),
                                        POLICY));
    }

    @Test
    void needsWordsToRefuse() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> in(ReturnStatus.REQUESTED).take(new ReturnStep.Refuse(" ")));
    }

    @Test
    void acceptsNoMoreThanWasSent() {
        var step = new ReturnStep.Inspect(List.of(new InspectedLine(LINE, 3, 0, "")));

        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> in(ReturnStatus.RECEIVED).take(step));
    }

    @Test
    void saysSomethingOfEveryLine() {
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(
                        () -> in(ReturnStatus.RECEIVED).take(new ReturnStep.Inspect(List.of())));
    }

    @Test
    void paysNothingBackWhenNothingWasAccepted() {
        var nothing = new ReturnStep.Inspect(List.of(new InspectedLine(LINE, 0, 0, "broken")));
        var inspected = in(ReturnStatus.RECEIVED).take(nothing);

        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> inspected.take(new ReturnStep.Refund()));
        assertThat(inspected.take(new ReturnStep.Reject("Broken by you")).status())
                .isEqualTo(ReturnStatus.REJECTED);
    }

    @Test
    void separatesWhatIsPaidBackFromWhatIsSoldAgain() {
        var inspected = in(ReturnStatus.INSPECTED);

        assertThat(inspected.accepted()).containsExactly(new LineQuantity(LINE, 2));
        assertThat(inspected.restocked()).containsExactly(new LineQuantity(LINE, 1));
    }

    @Test
    void grantsWhatTheMarketplaceGrantsAtLeast() {
        var marketplace = new ReturnPolicy(30, EnumSet.allOf(ReturnReason.class), true, false);
        var own = new ReturnPolicy(14, Set.of(ReturnReason.DAMAGED), false, true);

        assertThat(own.atLeast(marketplace))
                .isEqualTo(new ReturnPolicy(30, EnumSet.allOf(ReturnReason.class), true, true));
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> own.requireAtLeast(marketplace));
    }

    @Test
    void refusesWhatComesTooLateOrIsTooMuch() {
        var open = new ReturnableLine(LINE, "Lamp", 2, NOW.plus(Duration.ofDays(1)));
        var over = new ReturnableLine(LINE, "Lamp", 2, NOW);
        var wanted = List.of(new LineQuantity(LINE, 2));

        ReturnableLine.requireAll(List.of(open), wanted, NOW);
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> ReturnableLine.requireAll(List.of(over), wanted, NOW));
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(
                        () ->
                                ReturnableLine.requireAll(
                                        List.of(open), List.of(new LineQuantity(LINE, 3)), NOW));
    }

    private static ReturnRequest asked(ReturnPolicy policy, ReturnReason reason) {
        return ReturnRequest.asked(
                ReturnId.next(),
                OrderId.next(),
                SellerOrderId.next(),
                SellerId.next(),
                new ReturnAsked(List.of(new LineQuantity(LINE, 2)), reason, "", ReturnWish.REFUND),
                policy);
    }

    /** By the steps that lead there. */
    private static ReturnRequest in(ReturnStatus status) {
        var fresh = asked(POLICY, ReturnReason.DAMAGED);
        return switch (status) {
            case REQUESTED -> fresh;
            case APPROVED, REFUSED -> fresh.take(step(status));
            case WITHDRAWN -> fresh.withdraw();
            case RECEIVED -> in(ReturnStatus.APPROVED).take(step(status));
            case INSPECTED -> in(ReturnStatus.RECEIVED).take(step(status));
            case REFUNDED, REPLACED, REJECTED -> in(ReturnStatus.INSPECTED).take(step(status));
        };
    }

    private static ReturnStep step(ReturnStatus to) {
        return STEPS.getOrDefault(to, new ReturnStep.Receive());
    }
}
