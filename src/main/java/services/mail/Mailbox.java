package services.mail;

import domain.shared.Uuids;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.live.LiveFeed;
import services.live.Topic;

/** Takes mails to be sent, in the transaction that wants them sent: both happen, or neither. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Mailbox {

    private final JdbcClient jdbc;
    private final LiveFeed live;
    private final Clock clock;

    Mailbox(JdbcClient jdbc, LiveFeed live, Clock clock) {
        this.jdbc = jdbc;
        this.live = live;
        this.clock = clock;
    }

    public void post(String recipient, String subject, String text) {
        jdbc.sql(
                        """
                        insert into mail (id, recipient, subject, body_text, created_at)
                        values (:id, :recipient, :subject, :text, :at)
                        """)
                .param("id", Uuids.timeOrdered())
                .param("recipient", recipient)
                .param("subject", subject)
                .param("text", text)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        live.changed(Topic.of("mail"));
    }
}
