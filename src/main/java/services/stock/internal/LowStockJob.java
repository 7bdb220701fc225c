package services.stock.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import services.live.LiveFeed;
import services.live.Topic;
import services.mail.MailTexts;
import services.mail.Mailbox;
import services.shared.ActingAs;

/**
 * Writes to sellers whose stock has become low, once each time it does: one mail a seller and run,
 * however many items. It waits a little longer than a cart may hold, so that nobody is alarmed by a
 * cart that is not paid after all.
 */
@Component
public class LowStockJob {

    static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int SELLERS_AT_ONCE = 200;
    private static final int LINES_OF_A_MAIL = 50;

    private static final String SELLERS =
            """
            select distinct seller_id from stock_item
             where low_since <= :before and low_told_at is null
             limit :limit
            """;

    // Marks them in the statement that asks, so that two nodes write once.
    private static final String LOW =
            """
            update stock_item set low_told_at = :now
             where seller_id = :seller and low_since <= :before and low_told_at is null
            returning sku, name, on_hand - reserved as available
            """;

    private static final String READERS =
            """
            select u.email, u.locale
              from seller_member m
              join app_user u on u.id = m.user_id
             where m.seller_id = :seller and u.status = 'ACTIVE'
             order by m.since, u.id
             limit 20
            """;

    private record Low(String sku, String name, int available) {

        String line() {
            return "%s  %s: %d".formatted(sku, name, available);
        }
    }

    private record Reader(String address, String language) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Mailbox mailbox;
    private final LiveFeed live;
    private final Clock clock;

    LowStockJob(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Mailbox mailbox,
            LiveFeed live,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.mailbox = mailbox;
        this.live = live;
        this.clock = clock;
    }

    public void run() {
        run(clock.instant().minus(PATIENCE));
    }

    /**
     * @param before those that have been low at least since then
     */
    void run(Instant before) {
        ActingAs.system(
                () ->
                        sellers(before)
                                .forEach(
                                        seller ->
                                                transactions.executeWithoutResult(
                                                        _ -> tell(seller, before))));
    }

    private List<UUID> sellers(Instant before) {
        return transactions.execute(
                _ ->
                        jdbc.sql(SELLERS)
                                .param("before", Timestamp.from(before))
                                .param("limit", SELLERS_AT_ONCE)
                                .query((row, _) -> row.getObject(1, UUID.class))
                                .list());
    }

    private void tell(UUID seller, Instant before) {
        var low =
                jdbc.sql(LOW)
                        .param("seller", seller)
                        .param("before", Timestamp.from(before))
                        .param("now", Timestamp.from(clock.instant()))
                        .query(
                                (row, _) ->
                                        new Low(
                                                row.getString("sku"),
                                                row.getString("name"),
                                                row.getInt("available")))
                        .list();
        if (low.isEmpty()) {
            return;
        }
        var lines =
                low.stream()
                        .limit(LINES_OF_A_MAIL)
                        .map(Low::line)
                        .collect(Collectors.joining("\n"));
        for (var reader : readers(seller)) {
            var text = MailTexts.of("stock", reader.language(), "low", low.size(), lines);
            mailbox.post(reader.address(), text.subject(), text.body());
        }
        live.changed(Topic.of("stock", seller));
    }

    private List<Reader> readers(UUID seller) {
        return jdbc.sql(READERS)
                .param("seller", seller)
                .query((row, _) -> new Reader(row.getString("email"), row.getString("locale")))
                .list();
    }
}
