package services.adapters.gateways.test;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.payments.WebhookRefused;
import tools.jackson.databind.json.JsonMapper;

/** What the test gateway tells its merchant: kept with what it is about, signed when it is sent. */
@Component
class GatewayNotices {

    static final String HEADER = "gateway-signature";

    private static final Duration LATE = Duration.ofSeconds(4);
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final int MOST_AT_ONCE = 100;
    private static final int COPIES = 3;
    private static final Pattern SIGNATURE = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    GatewayNotices(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** One waiting to be sent. */
    record Waiting(long id, String payload) {}

    /** As it is written into a webhook. */
    record Event(String id, String type, UUID payment, long amount, String key, String reason) {}

    void tell(GatewayBooks.Entry about, String type, long amount, String key, String reason) {
        var id = "evt_%s_%s_%s".formatted(about.reference(), type, key);
        var payload =
                json.writeValueAsString(new Event(id, type, about.key(), amount, key, reason));
        var copies = about.scenario() == Scenario.DUPLICATES ? COPIES : 1;
        for (int copy = 0; copy < copies; copy++) {
            insert(about.key(), id, payload, dueAt(about, type, copy));
        }
    }

    private Instant dueAt(GatewayBooks.Entry about, String type, int copy) {
        var now = clock.instant().plus(Duration.ofSeconds(copy));
        var isLate = about.scenario() == Scenario.OUT_OF_ORDER && type.equals("authorised");
        if (about.scenario() == Scenario.DELAYED && type.equals("authorised")) {
            return now.plus(GatewayBooks.TIME_TO_DECIDE);
        }
        return isLate ? now.plus(LATE) : now;
    }

    private void insert(UUID payment, String id, String payload, Instant due) {
        jdbc.sql(
                        """
                        insert into test_gateway_webhook (event_id, payment_key, payload, due_at)
                        values (:id, :payment, :payload, :due)
                        """)
                .param("id", id)
                .param("payment", payment)
                .param("payload", payload)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that are due, each with its next attempt planned already. */
    List<Waiting> take() {
        return jdbc.sql(
                        """
                        update test_gateway_webhook
                           set attempts = attempts + 1, due_at = :next
                         where id in (select id from test_gateway_webhook
                                       where sent_at is null and due_at <= :now
                                       order by due_at, id
                                       limit :most
                                         for update skip locked)
                        returning id, payload
                        """)
                .param("next", now().plus(REST))
                .param("now", now())
                .param("most", MOST_AT_ONCE)
                .query((row, _) -> new Waiting(row.getLong(1), row.getString(2)))
                .list();
    }

    void sent(List<Waiting> taken) {
        jdbc.sql("update test_gateway_webhook set sent_at = :now where id in (:ids)")
                .param("now", now())
                .param("ids", taken.stream().map(Waiting::id).toList())
                .update();
    }

    /** Several in one message, as busy gateways do. */
    static String body(List<String> payloads) {
        return "{\"events\":[" + String.join(",", payloads) + "]}";
    }

    Map<String, String> headers(String body) {
        var at = clock.instant().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HEADER, "t=%d,v1=%s".formatted(at, sign(at, body)));
        return headers;
    }

    void verify(String body, String signature) {
        var parts = SIGNATURE.matcher(signature);
        if (!parts.matches()) {
            throw refused();
        }
        var at = Long.parseLong(parts.group(1));
        var age = Duration.between(Instant.ofEpochSecond(at), clock.instant()).abs();
        var expected = sign(at, body).getBytes(StandardCharsets.US_ASCII);
        var given = parts.group(2).getBytes(StandardCharsets.US_ASCII);
        // Compares in constant time.
        if (!MessageDigest.isEqual(expected, given) || age.compareTo(OLDEST) > 0) {
            throw refused();
        }
    }

    private String sign(long at, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = (at + "." + body).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(signed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC", impossible);
        }
    }

    private String secret() {
        return jdbc.sql("select secret from test_gateway_account").query(String.class).single();
    }

    private static WebhookRefused refused() {
        return new WebhookRefused("webhook.signature", "The signature is wrong or too old");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
