package services.adapters.gateways.test;

import app.ForTests;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import services.payments.PaymentGateway;
import services.payments.PaymentGateway.SignedNotice;
import services.shared.ActingAs;

/** What a merchant could see and do in the test gateway's own console. */
@ForTests
public class GatewayConsole {

    private final TestGateway gateway;
    private final GatewayNotices notices;
    private final WebhookSending sending;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    GatewayConsole(
            TestGateway gateway,
            GatewayNotices notices,
            WebhookSending sending,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.gateway = gateway;
        this.notices = notices;
        this.sending = sending;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public PaymentGateway gateway() {
        return gateway;
    }

    /** What it has to tell about a payment, as written, in the order in which it will be told. */
    public List<String> notices(UUID payment) {
        return list(
                """
                select payload from test_gateway_webhook where payment_key = ? order by due_at, id
                """,
                payment);
    }

    /** As it would be posted now. */
    public SignedNotice signed(String... payloads) {
        var body = GatewayNotices.body(List.of(payloads));
        return new SignedNotice(body, headers(body));
    }

    public Map<String, String> headers(String body) {
        return inOwnTransaction(() -> notices.headers(body));
    }

    /** Posts everything that is due, as its clockwork would. */
    public void post(java.util.function.Predicate<SignedNotice> merchant) {
        sending.deliver((body, headers) -> merchant.test(new SignedNotice(body, headers)));
    }

    public long captures(UUID payment) {
        return operations(payment, "CAPTURE").size();
    }

    public long refunds(UUID payment) {
        return operations(payment, "REFUND").size();
    }

    public String statusOf(UUID payment) {
        return list("select status from test_gateway_payment where key = ?", payment).getFirst();
    }

    public long authorisations(UUID payment) {
        return list("select reference from test_gateway_payment where key = ?", payment).size();
    }

    public void refundByItself(UUID payment, long amount) {
        gateway.refundByItself(payment, amount, "console-" + UUID.randomUUID());
    }

    private List<String> operations(UUID payment, String kind) {
        return list(
                "select key from test_gateway_operation where payment_key = ? and kind = '"
                        + kind
                        + "'",
                payment);
    }

    private List<String> list(String sql, UUID payment) {
        return inOwnTransaction(() -> jdbc.sql(sql).param(payment).query(String.class).list());
    }

    private <T> T inOwnTransaction(java.util.function.Supplier<T> work) {
        return ActingAs.systemGet(() -> transactions.execute(_ -> work.get()));
    }
}
