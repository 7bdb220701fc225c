package domain.commissions;

import static org.assertj.core.api.Assertions.assertThat;

import domain.commissions.Evaluation.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluatorTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void leavesTheRemainderOfRoundingToTheSeller() {
        var line = evaluate(percent("30"), 645).lines().getFirst();

        assertThat(line.charges().getFirst().fee()).isEqualTo(194);
        assertThat(line.charges().getFirst().tax()).isEqualTo(37);
        assertThat(line.earning()).isEqualTo(645 - 194 - 37);
    }

    @Test
    void neverChargesMoreThanTheSellerReceives() {
        var evaluation =
                Evaluator.explaining(
                                policy(
                                        new FeeGroup("a", "", List.of(rule("a1", percent("80")))),
                                        new FeeGroup("b", "", List.of(rule("b1", percent("30"))))))
                        .evaluate(order(line("1", 1000)));
        var charges = evaluation.lines().getFirst().charges();

        assertThat(charges).extracting(Evaluation.Charge::fee).containsExactly(800L, 200L);
        assertThat(charges).extracting(Evaluation.Charge::limited).containsExactly(false, true);
        // The tax on fees is not part of the limit.
        assertThat(evaluation.lines().getFirst().earning()).isEqualTo(-(152 + 38));
    }

    @Test
    void passesOverARuleWithoutAnAmountInTheCurrency() {
        var inDollars =
                new Fee(
                        BigDecimal.TEN,
                        null,
                        new FixedFee(FixedFee.Per.LINE, new Amounts(Map.of(USD, 30L))),
                        null,
                        null,
                        false);
        var evaluation =
                Evaluator.explaining(
                                policy(
                                        new FeeGroup(
                                                "g",
                                                "",
                                                List.of(
                                                        rule("dollars", inDollars),
                                                        rule("rest", percent("5")),
                                                        rule("never", percent("1"))))))
                        .evaluate(order(line("1", 1000)));

        assertThat(evaluation.lines().getFirst().charges().getFirst().trace())
                .extracting(Evaluation.Step::outcome)
                .containsExactly(Outcome.NO_AMOUNT_IN_CURRENCY, Outcome.WON, Outcome.NOT_REACHED);
    }

    @Test
    void namesTheFieldThatDecided() {
        var brand = new Condition.OneOf(Field.BRAND, Set.of("Acme"), false);
        var sku = new Condition.OneOf(Field.SKU, Set.of("A-1"), true);
        var cheap = new Condition.AmountIs(Field.UNIT_PRICE, Comparison.LT, 10, EUR);
        var facts =
                new LineFacts(order(line("1", 1000)), line("1", 1000), SellerInput.unknown(), 1000);

        assertThat(new Condition.All(List.of(sku, cheap, brand)).decidedBy(facts))
                .contains(Field.UNIT_PRICE);
        assertThat(new Condition.Any(List.of(cheap, brand)).decidedBy(facts)).contains(Field.BRAND);
        assertThat(new Condition.Not(new Condition.All(List.of(sku, cheap))).decidedBy(facts))
                .contains(Field.SKU);
        assertThat(new Condition.Any(List.of()).decidedBy(facts)).isEmpty();
        assertThat(sku.holds(facts)).as("notIn of something missing").isTrue();
    }

    @Test
    void chargesEachSliceItsBand() {
        var bands =
                List.of(
                        new Tiers.Band(0, BigDecimal.valueOf(15)),
                        new Tiers.Band(10_000, BigDecimal.valueOf(8)));
        var marginal = new Tiers(Tiers.On.BASE, Tiers.Mode.MARGINAL, EUR, bands);
        var whole = new Tiers(Tiers.On.BASE, Tiers.Mode.WHOLE, EUR, bands);

        assertThat(marginal.partOf(25_000, 25_000)).isEqualByComparingTo("2700");
        assertThat(whole.partOf(25_000, 25_000)).isEqualByComparingTo("2000");
        assertThat(whole.partOf(10_000, 10_000)).isEqualByComparingTo("800");
        assertThat(whole.partOf(9_999, 9_999)).isEqualByComparingTo("1499.85");
        assertThat(marginal.partOf(0, 0)).isZero();
    }

    /** Whatever comes back in whatever pieces, in the end it is what the rule returns. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void reversesExactlyWhatIsReturnable(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++) {
            var price = 1 + random.nextLong(100_000);
            var rule =
                    rule(
                            "r",
                            new Fee(
                                    BigDecimal.valueOf(random.nextInt(1_000_000), 4),
                                    null,
                                    new FixedFee(
                                            FixedFee.Per.LINE,
                                            new Amounts(Map.of(EUR, random.nextLong(200)))),
                                    null,
                                    null,
                                    false),
                            randomReturn(random));
            var policy =
                    new CommissionPolicy(
                            "p",
                            1,
                            randomRounding(random),
                            List.of(new FeeGroup("g", "", List.of(rule))));
            var order = order(line("1", price));
            var charge =
                    Evaluator.of(policy).evaluate(order).lines().getFirst().charges().getFirst();

            var refunds = pieces(price, random);
            var reversed =
                    Evaluator.of(policy).evaluate(with(order, refunds)).refunds().stream()
                            .map(refund -> refund.reversals().getFirst())
                            .toList();

            var returnable =
                    rule.onRefund().of(charge.fee(), charge.fixedPart(), EUR, policy.rounding());
            assertThat(reversed.stream().mapToLong(Evaluation.Reversal::fee).sum())
                    .isEqualTo(returnable);
            assertThat(reversed).allMatch(one -> one.fee() >= 0 && one.tax() >= 0);
            if (returnable == charge.fee()) {
                assertThat(reversed.stream().mapToLong(Evaluation.Reversal::tax).sum())
                        .isEqualTo(charge.tax());
            }
        }
    }

    /** A fee per order is charged once, however many lines its rule won. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void dividesAFeePerOrderWithoutLosingACent(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var amount = random.nextLong(1_000);
            var fee =
                    new Fee(
                            BigDecimal.ZERO,
                            null,
                            new FixedFee(FixedFee.Per.ORDER, new Amounts(Map.of(EUR, amount))),
                            null,
                            null,
                            false);
            var lines = new ArrayList<LineInput>();
            for (var i = 0; i <= random.nextInt(6); i++) {
                lines.add(line("" + i, 10_000 + random.nextLong(50_000)));
            }

            var evaluation =
                    Evaluator.of(policy(new FeeGroup("g", "", List.of(rule("r", fee)))))
                            .evaluate(order(lines.toArray(LineInput[]::new)));

            assertThat(
                            evaluation.lines().stream()
                                    .mapToLong(line -> line.charges().getFirst().fee())
                                    .sum())
                    .isEqualTo(amount);
        }
    }

    private static List<RefundInput> pieces(long whole, Random random) {
        var pieces = new ArrayList<RefundInput>();
        for (var left = whole; left > 0; ) {
            var piece = Math.min(left, 1 + random.nextLong(whole));
            pieces.add(new RefundInput("r" + pieces.size(), "1", piece, 0, 0, 0));
            left -= piece;
        }
        return pieces;
    }

    private static RefundReturn randomReturn(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new RefundReturn.All();
            case 1 -> new RefundReturn.PercentOnly();
            case 2 -> new RefundReturn.None();
            default ->
                    new RefundReturn.LessAdminFee(
                            BigDecimal.valueOf(random.nextInt(100)),
                            random.nextBoolean() ? null : new Amounts(Map.of(EUR, 50L)));
        };
    }

    private static RoundingMode randomRounding(Random random) {
        return List.of(
                        RoundingMode.HALF_UP,
                        RoundingMode.HALF_EVEN,
                        RoundingMode.UP,
                        RoundingMode.DOWN)
                .get(random.nextInt(4));
    }

    private static Evaluation evaluate(Fee fee, long price) {
        return Evaluator.of(policy(new FeeGroup("g", "", List.of(rule("r", fee)))))
                .evaluate(order(line("1", price)));
    }

    private static CommissionPolicy policy(FeeGroup... groups) {
        return new CommissionPolicy("p", 1, RoundingMode.HALF_UP, List.of(groups));
    }

    private static Rule rule(String key, Fee fee) {
        return rule(key, fee, new RefundReturn.All());
    }

    private static Rule rule(String key, Fee fee, RefundReturn onRefund) {
        return new Rule(
                key,
                key,
                Condition.ALWAYS,
                null,
                null,
                Set.of(BaseComponent.ITEM),
                DiscountTreatment.SELLER_FUNDED,
                fee,
                onRefund);
    }

    private static Fee percent(String percent) {
        return new Fee(new BigDecimal(percent), null, null, null, null, false);
    }

    private static LineInput line(String name, long price) {
        return new LineInput(name, "s", null, List.of(), null, null, 1, price, 0, 0, 0, 0, 0);
    }

    private static OrderInput order(LineInput... lines) {
        return new OrderInput(
                "1",
                THEN,
                EUR,
                null,
                Map.of(
                        "s",
                        new SellerInput(null, List.of(), null, null, null, BigDecimal.valueOf(19))),
                List.of(lines),
                List.of());
    }

    private static OrderInput with(OrderInput order, List<RefundInput> refunds) {
        return new OrderInput(
                order.order(),
                order.placedAt(),
                order.currency(),
                order.channel(),
                order.sellers(),
                order.lines(),
                refunds);
    }
}
