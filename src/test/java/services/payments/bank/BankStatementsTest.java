package services.payments.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static services.payments.PaymentScenarios.await;

import app.IntegrationTest;
import domain.checkout.PricedBasket;
import domain.payments.PaymentRefused;
import domain.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.checkout.completion.OrderCompletion;
import services.orders.OrderScenarios;
import services.payments.PaymentInstructions;
import services.payments.PaymentScenarios;
import services.payments.PaymentStep;
import services.payments.internal.UnfinishedPayments;
import services.shared.ActingAs;

@IntegrationTest
class BankStatementsTest {

    @Autowired PaymentScenarios given;
    @Autowired OrderScenarios orders;
    @Autowired BankStatements statements;
    @Autowired BankQueries queries;
    @Autowired OrderCompletion completion;
    @Autowired PaymentInstructions instructions;
    @Autowired UnfinishedPayments unfinished;

    @Test
    void placesTheOrderAtOnceAndPaysItWhenTheMoneyArrives() {
        var awaited = awaited();
        assertThat(status(awaited)).isEqualTo("AWAITING_PAYMENT");

        var file = csv(awaited.step.reference(), amount(awaited.basket.total()));
        var first = take(file);
        var again = take(file);

        assertThat(first).isEqualTo(new ImportedStatement(1, 0, 1, 0));
        assertThat(again).isEqualTo(new ImportedStatement(1, 1, 0, 0));
        await(() -> status(awaited).equals("PLACED"));
        assertThat(given.payment(awaited.step.payment(), "status")).isEqualTo("CAPTURED");
    }

    @Test
    void listsWhatDoesNotFitAndGuessesNothing() {
        var awaited = awaited();
        var reference = awaited.step.reference();

        assertThat(take(csv(reference, amount(awaited.basket.total() - 1))).toMatch()).isOne();
        assertThat(take(csv("Thank you " + UUID.randomUUID(), "10.00")).toMatch()).isOne();
        assertThat(take(csv("Fees " + UUID.randomUUID(), "-3.00")))
                .isEqualTo(new ImportedStatement(1, 0, 0, 0));

        assertThat(given.payment(awaited.step.payment(), "status")).isEqualTo("PENDING");
        assertThat(remark(reference)).isEqualTo("WRONG_AMOUNT");
    }

    @Test
    void waitsForTheRestAndListsWhatIsTooMuch() {
        var awaited = awaited();
        var reference = awaited.step.reference();
        var number = Long.parseLong(given.payment(awaited.step.payment(), "number"));
        take(csv(reference, amount(awaited.basket.total() - 500)));
        match(line(reference, awaited.basket.total() - 500), number);
        assertThat(given.payment(awaited.step.payment(), "status")).isEqualTo("PENDING");

        take(csv(reference, "7.00"));
        var second = line(reference, 700);
        match(second, number);

        assertThat(given.payment(awaited.step.payment(), "status")).isEqualTo("CAPTURED");
        await(() -> status(awaited).equals("PLACED"));
        assertThat(
                        given.count(
                                "select excess_minor_units from bank_statement_line where id = ?",
                                second))
                .isEqualTo(200);
        system(() -> statements.returned(second));
        assertThatExceptionOfType(PaymentRefused.class)
                .isThrownBy(() -> system(() -> statements.returned(second)));
        assertThatExceptionOfType(PaymentRefused.class).isThrownBy(() -> match(second, number));
    }

    @Test
    void endsAnOrderThatIsNotPaidInTimeAndListsTheMoneyThatComesTooLate() {
        var awaited = awaited();
        given.run(
                "update payment set due_at = now() - interval '1 minute' where id = :id",
                Map.of("id", awaited.step.payment()));

        unfinished.run();

        await(() -> status(awaited).equals("CANCELLED"));
        assertThat(given.payment(awaited.step.payment(), "status")).isEqualTo("EXPIRED");
        var late = take(csv(awaited.step.reference(), amount(awaited.basket.total())));
        assertThat(late.toMatch()).isOne();
        assertThat(remark(awaited.step.reference())).isEqualTo("TOO_LATE");
    }

    @Test
    void leavesRefundsToPeople() {
        var awaited = awaited();
        take(csv(awaited.step.reference(), amount(awaited.basket.total())));
        await(() -> status(awaited).equals("PLACED"));
        system(() -> instructions.refund(awaited.step.payment(), 250, "bank-refund"));

        await(
                () -> {
                    given.work(awaited.step.payment());
                    return refundToSend(awaited).isPresent();
                });
        assertThat(given.payment(awaited.step.payment(), "refunded_minor_units")).isEqualTo("0");
        var instruction = refundToSend(awaited).orElseThrow().instruction();
        system(() -> statements.refundSent(instruction));

        assertThat(given.payment(awaited.step.payment(), "refunded_minor_units")).isEqualTo("250");
        assertThatExceptionOfType(PaymentRefused.class)
                .isThrownBy(() -> system(() -> statements.refundSent(instruction)));
    }

    @Test
    void keepsNoCardNumberThatSomebodyWroteOnATransfer() {
        take(csv("My card 4111 1111 1111 1111 please", "10.00"));

        assertThat(
                        given.count(
                                """
                                select count(*) from bank_statement_line
                                 where purpose like '%' || ? || '%'
                                """,
                                "4111 1111 1111"))
                .isZero();
    }

    @Test
    void refusesWhatIsNoStatement() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> take("hello"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> take("<html></html>"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> take("date,amount,purpose\n2026-11-20,1.00"));
    }

    private record Awaited(PricedBasket basket, PaymentStep.AwaitTransfer step) {}

    private Awaited awaited() {
        var basket = given.pressed(given.aSeller());
        var step = (PaymentStep.AwaitTransfer) given.begin(basket, "transfer", "");
        assertThat(completion.complete(basket.cart())).isPresent();
        return new Awaited(basket, step);
    }

    private String status(Awaited awaited) {
        return orders.ofOrder(given.orderOf(awaited.basket), "status");
    }

    private java.util.Optional<RefundToSend> refundToSend(Awaited awaited) {
        return ActingAs.systemGet(queries::refundsToSend).stream()
                .filter(row -> row.payment().equals(awaited.step.payment()))
                .findFirst();
    }

    private ImportedStatement take(String content) {
        return ActingAs.systemGet(
                () -> statements.take("statement", content.getBytes(StandardCharsets.UTF_8)));
    }

    private void match(UUID line, long number) {
        system(() -> statements.match(line, number));
    }

    private void system(Runnable work) {
        var _ =
                given.asSystem(
                        () -> {
                            work.run();
                            return true;
                        });
    }

    private UUID line(String reference, long amount) {
        return given.asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        select id from bank_statement_line
                                         where reference = :reference
                                           and amount_minor_units = :amount
                                        """)
                                .param("reference", reference)
                                .param("amount", amount)
                                .query(UUID.class)
                                .single());
    }

    private String remark(String reference) {
        return given.asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        select remark from bank_statement_line
                                         where reference = :reference
                                         order by imported_at desc limit 1
                                        """)
                                .param("reference", reference)
                                .query(String.class)
                                .single());
    }

    @Autowired org.springframework.jdbc.core.simple.JdbcClient jdbc;

    private static String csv(String purpose, String amount) {
        return "Date;Amount;Currency;Payer;Purpose\n2026-11-20;%s;EUR;Ada Käufer;%s\n"
                .formatted(amount, purpose);
    }

    private static String amount(long cents) {
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }
}
