package services.disputes;

import domain.orders.OrderId;
import domain.shared.SellerId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import services.live.LiveFeed;
import services.live.Topic;
import services.notifications.PartyMails;
import services.shared.ActingAs;

/**
 * Reminds sellers before their time to answer is up and says when it is. Runs on every node; each
 * dispute is marked by one of them, in the transaction of its mail.
 */
@Component
class DisputeDeadlineJob {

    private static final Duration BEFORE_THE_END = Duration.ofDays(1);
    private static final int AT_ONCE = 100;

    private static final String REMIND =
            """
            update dispute set reminded_at = :now
             where id in (select id from dispute
                           where status = 'OPEN' and reminded_at is null and overdue_at is null
                             and answer_due_at > :now and answer_due_at <= :soon
                           order by answer_due_at limit :limit for update skip locked)
            returning id, order_id, seller_id, number
            """;

    private static final String OVERDUE =
            """
            update dispute set overdue_at = :now
             where id in (select id from dispute
                           where status = 'OPEN' and overdue_at is null and answer_due_at <= :now
                           order by answer_due_at limit :limit for update skip locked)
            returning id, order_id, seller_id, number
            """;

    private record Due(UUID id, OrderId order, SellerId seller, long number) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final PartyMails mails;
    private final LiveFeed live;
    private final Clock clock;

    DisputeDeadlineJob(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            PartyMails mails,
            LiveFeed live,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.mails = mails;
        this.live = live;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10 * 60 * 1000L, initialDelay = 60 * 1000L)
    void look() {
        ActingAs.system(
                () ->
                        transactions.executeWithoutResult(
                                _ -> {
                                    mark(REMIND).forEach(this::remind);
                                    mark(OVERDUE).forEach(this::overdue);
                                }));
    }

    private List<Due> mark(String sql) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql(sql)
                .param("now", now)
                .param("soon", now.plus(BEFORE_THE_END))
                .param("limit", AT_ONCE)
                .query(
                        (row, _) ->
                                new Due(
                                        row.getObject("id", UUID.class),
                                        new OrderId(row.getObject("order_id", UUID.class)),
                                        new SellerId(row.getObject("seller_id", UUID.class)),
                                        row.getLong("number")))
                .list();
    }

    private void remind(Due dispute) {
        write(dispute, "dispute-reminder");
    }

    private void overdue(Due dispute) {
        write(dispute, "dispute-overdue");
        live.changed(Topic.of("dispute", dispute.id()));
        live.changed(Topic.of("order", dispute.order()));
    }

    private void write(Due dispute, String mail) {
        mails.toSeller(
                dispute.seller(),
                "seller/disputes/" + dispute.id(),
                mail,
                String.valueOf(dispute.number()));
    }
}
