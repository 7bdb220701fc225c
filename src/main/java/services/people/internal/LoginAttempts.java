package services.people.internal;

import domain.people.LoginThrottle;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.audit.ClientAddress;

/**
 * Counts attempts by network address, and those with addresses nobody has by that address, so that
 * guessing at nobody is slowed down just as guessing at somebody.
 */
@Component
public class LoginAttempts {

    private final JdbcClient jdbc;
    private final ClientAddress address;
    private final Clock clock;

    LoginAttempts(JdbcClient jdbc, ClientAddress address, Clock clock) {
        this.jdbc = jdbc;
        this.address = address;
        this.clock = clock;
    }

    /** Where the present request comes from; empty for background work. */
    public Optional<String> address() {
        return address.current();
    }

    /** Whether another attempt may be made; if so it counts from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean begin(String key, int free, Instant now) {
        // One attempt after another for the same key: none can slip through while others count.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 1))")
                .param("key", key)
                .query((_, _) -> true)
                .single();
        var earlier = earlier(key, now);
        if (earlier.count > 0) {
            var next = LoginThrottle.nextAttemptAt(earlier.count, free, earlier.last);
            if (next != null && now.isBefore(next)) {
                return false;
            }
        }
        jdbc.sql("insert into login_failure (address, at) values (:key, :at)")
                .param("key", key)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    /** The attempt was no mistake. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(String key, Instant begunAt) {
        jdbc.sql("delete from login_failure where address = :key and at = :at")
                .param("key", key)
                .param("at", begunAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** However it is typed: as for addresses somebody has, capitals make no difference. */
    public static String ofUnknown(String typedEmail) {
        var plain = typedEmail.strip().toLowerCase(Locale.ROOT);
        return "account:" + Secrets.sha256(plain.getBytes(StandardCharsets.UTF_8));
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
    @Transactional
    public void forget() {
        jdbc.sql("delete from login_failure where at < :before")
                .param(
                        "before",
                        clock.instant().minus(LoginThrottle.MEMORY).atOffset(ZoneOffset.UTC))
                .update();
    }

    private record Earlier(int count, Instant last) {

        static Earlier from(ResultSet row, int number) throws SQLException {
            var last = row.getObject("last", OffsetDateTime.class);
            return new Earlier(row.getInt("count"), last == null ? Instant.MIN : last.toInstant());
        }
    }

    private Earlier earlier(String key, Instant now) {
        return jdbc.sql(
                        """
                        select count(*) as count, max(at) as last
                          from login_failure
                         where address = :key and at > :from
                        """)
                .param("key", key)
                .param("from", now.minus(LoginThrottle.MEMORY).atOffset(ZoneOffset.UTC))
                .query(Earlier::from)
                .single();
    }
}
