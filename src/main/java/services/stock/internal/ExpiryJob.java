package services.stock.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import services.shared.ActingAs;

/**
 * Lets go what carts have held too long, cart by cart, each in a transaction of its own; whatever
 * was extended or ordered in the meantime is left alone.
 */
@Component
public class ExpiryJob {

    private static final Logger log = LoggerFactory.getLogger(ExpiryJob.class);
    private static final int CARTS_AT_ONCE = 200;

    private static final String OVER =
            """
            select cart_id
              from stock_reservation
             where expires_at <= :now
             group by cart_id
             order by min(expires_at)
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Releasing releasing;
    private final Clock clock;

    ExpiryJob(JdbcClient jdbc, TransactionTemplate transactions, Releasing releasing, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.releasing = releasing;
        this.clock = clock;
    }

    /** Until nothing is over any more. */
    public void run() {
        ActingAs.system(
                () -> {
                    List<UUID> carts;
                    do {
                        carts = over();
                        carts.forEach(this::letGo);
                        if (!carts.isEmpty()) {
                            log.info("Let go the stock held for {} carts", carts.size());
                        }
                    } while (carts.size() == CARTS_AT_ONCE);
                });
    }

    private List<UUID> over() {
        return transactions.execute(
                _ ->
                        jdbc.sql(OVER)
                                .param("now", Timestamp.from(clock.instant()))
                                .param("limit", CARTS_AT_ONCE)
                                .query((row, _) -> row.getObject(1, UUID.class))
                                .list());
    }

    private void letGo(UUID cart) {
        transactions.executeWithoutResult(_ -> releasing.ofCart(cart, clock.instant()));
    }
}
