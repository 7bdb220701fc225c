package services.people.internal;

import domain.people.TokenPurpose;
import domain.people.User;
import domain.shared.Refused;
import domain.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.people.LinkNotValid;

/** Links in mails that prove their reader has the mailbox: each works once, and not for long. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MailedLinks {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int FREE_REQUESTS = 30;
    private static final String MARKETPLACE = "RefCommerce";

    private final JdbcClient jdbc;
    private final Notices notices;
    private final LoginAttempts attempts;
    private final Clock clock;

    MailedLinks(JdbcClient jdbc, Notices notices, LoginAttempts attempts, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Mails a new link; earlier ones for the same purpose stop working. */
    public void mail(User user, TokenPurpose purpose, String... values) {
        forget(user.id(), purpose);
        var secret = Secrets.next();
        var now = clock.instant();
        jdbc.sql(
                        """
                        insert into user_token (token_hash, user_id, purpose, created_at, expires_at)
                        values (:hash, :user, :purpose, :now, :end)
                        """)
                .param("hash", hash(secret))
                .param("user", user.id().value())
                .param("purpose", purpose.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", now.plus(purpose.validity()).atOffset(ZoneOffset.UTC))
                .update();
        var path = "/" + path(purpose) + "?token=" + secret;
        notices.tell(user, purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'), path, values);
    }

    /** Strangers can have only so many mails sent from one network address. */
    public void countRequest() {
        attempts.address()
                .filter(from -> !attempts.begin("mail:" + from, FREE_REQUESTS, clock.instant()))
                .ifPresent(
                        _ -> {
                            throw new Refused(
                                    "mail.too-many",
                                    "Too many requests; wait a little and try again");
                        });
    }

    /** For links that strangers can have sent: nobody's mailbox is flooded. */
    public void mailUnlessRecent(User user, TokenPurpose purpose, String... values) {
        var recent =
                jdbc.sql(
                                """
                                select exists (select from user_token
                                 where user_id = :user and purpose = :purpose
                                   and created_at > :since)
                                """)
                        .param("user", user.id().value())
                        .param("purpose", purpose.name())
                        .param("since", clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single();
        if (!recent) {
            mail(user, purpose, values);
        }
    }

    /**
     * For invited people who lost their invitation: whoever asks, it goes to their mailbox only.
     */
    public void inviteAgainUnlessRecent(User user) {
        mailUnlessRecent(user, TokenPurpose.INVITATION, MARKETPLACE, MARKETPLACE);
    }

    /** Whose link this is, without using it up. */
    public Optional<UserId> owner(String secret, TokenPurpose purpose) {
        return jdbc.sql(
                        """
                        select user_id from user_token
                         where token_hash = :hash and purpose = :purpose
                           and used_at is null and expires_at > :now
                        """)
                .param("hash", hash(secret))
                .param("purpose", purpose.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    /** Uses the link up; of two who try at the same time one gets it. */
    public UserId redeem(String secret, TokenPurpose purpose) {
        return jdbc.sql(
                        """
                        update user_token set used_at = :now
                         where token_hash = :hash and purpose = :purpose
                           and used_at is null and expires_at > :now
                        returning user_id
                        """)
                .param("hash", hash(secret))
                .param("purpose", purpose.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(UserId::new)
                .orElseThrow(LinkNotValid::new);
    }

    /** Makes open links for a purpose worthless. */
    public void forget(UserId user, TokenPurpose purpose) {
        jdbc.sql(
                        """
                        update user_token set used_at = :now
                         where user_id = :user and purpose = :purpose and used_at is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("user", user.value())
                .param("purpose", purpose.name())
                .update();
    }

    private static String path(TokenPurpose purpose) {
        return switch (purpose) {
            case INVITATION -> "invitation";
            case VERIFICATION -> "verify-email";
            case PASSWORD_RESET -> "reset-password";
        };
    }

    private static String hash(String secret) {
        return Secrets.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }
}
