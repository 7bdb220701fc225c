package services.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import services.adapters.mail.SmtpForTests;

@IntegrationTest
class MailDeliveryTest {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired MailDelivery delivery;
    @Autowired Mailbox mailbox;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    private final String recipient = "mail-" + UUID.randomUUID() + "@example.test";

    /** Mails of other tests are not waiting for this server. */
    @BeforeEach
    void holdBackWhatOthersWrote() {
        jdbc.sql("update mail set next_attempt_at = now() + interval '1 day' where sent_at is null")
                .update();
    }

    @Test
    void deliversAMailByTheServer() throws Exception {
        post("Grüße");

        delivery.deliver(smtp());

        var received = SERVER.getReceivedMessagesForDomain(recipient);
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Grüße");
        assertThat(row().sent).isTrue();
    }

    @Test
    void deliversEachMailOnceThoughManyNodesTry() throws Exception {
        for (int i = 0; i < 20; i++) {
            post("Mail " + i);
        }

        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                nodes.execute(() -> delivery.deliver(smtp()));
            }
            nodes.shutdown();
            assertThat(nodes.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(SERVER.getReceivedMessagesForDomain(recipient)).hasSize(20);
    }

    @Test
    void triesLaterWhenTheServerRefuses() {
        post("Refused");

        delivery.deliver(refusing(_ -> true));
        delivery.deliver(refusing(_ -> true));

        var row = row();
        assertThat(row.sent).isFalse();
        // The second run came too early to try again.
        assertThat(row.attempts).isEqualTo(1);
        assertThat(row.error).contains("mailbox is full");
    }

    @Test
    void deliversOthersThoughOneIsRefused() {
        post("bad");
        post("good");

        delivery.deliver(refusing("bad"::equals));

        assertThat(sentSubjects()).containsExactly("good");
    }

    @Test
    void givesUpAfterTenAttempts() {
        post("Never");
        for (int i = 0; i < 12; i++) {
            delivery.deliver(refusing(_ -> true));
            jdbc.sql("update mail set next_attempt_at = now() where recipient = :recipient")
                    .param("recipient", recipient)
                    .update();
        }

        assertThat(row().attempts).isEqualTo(10);
    }

    private void post(String subject) {
        transactions.executeWithoutResult(_ -> mailbox.post(recipient, subject, "Text"));
    }

    private static MailTransport smtp() {
        return SmtpForTests.to(SERVER.getSmtp().getPort());
    }

    private static MailTransport refusing(Predicate<String> subjects) {
        return new MailTransport() {
            @Override
            public boolean isConfigured() {
                return true;
            }

            @Override
            public void send(String recipient, String subject, String text) {
                if (subjects.test(subject)) {
                    throw new MailNotAccepted(
                            "mailbox is full", new IllegalStateException(subject));
                }
            }
        };
    }

    private List<String> sentSubjects() {
        return jdbc.sql(
                        "select subject from mail where recipient = :recipient and sent_at is not null")
                .param("recipient", recipient)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private record Row(boolean sent, int attempts, String error) {}

    private Row row() {
        return jdbc.sql(
                        """
                        select sent_at is not null as sent, attempts, coalesce(last_error, '') as error
                          from mail where recipient = :recipient
                        """)
                .param("recipient", recipient)
                .query(Row.class)
                .single();
    }
}
