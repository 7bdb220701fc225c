package services.shop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import services.shared.ActingAs;

/**
 * Begins and ends sellers' holidays in the public catalogue, shortly after midnight UTC. Runs on
 * every node, which changes nothing: publishing twice is publishing once.
 */
@Component
class HolidayJob {

    private static final String BEGINNING_OR_OVER =
            """
            select id from seller
             where holiday_from = :today or holiday_until = :yesterday
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ShopProjection projection;
    private final Clock clock;

    HolidayJob(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            ShopProjection projection,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.projection = projection;
        this.clock = clock;
    }

    @Scheduled(cron = "20 0 0 * * *", zone = "UTC")
    void turnTheDay() {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        sellers(today).forEach(projection::refreshSeller);
    }

    private List<UUID> sellers(LocalDate today) {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc.sql(BEGINNING_OR_OVER)
                                                .param("today", today)
                                                .param("yesterday", today.minusDays(1))
                                                .query((row, _) -> row.getObject(1, UUID.class))
                                                .list()));
    }
}
