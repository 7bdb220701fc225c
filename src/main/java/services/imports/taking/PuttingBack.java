package services.imports.taking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.stock.StockImports;

/** Removes what a job made and restores what it changed, kind by kind, the last kind first. */
@Component
public class PuttingBack {

    private static final String COUNTED =
            """
            select cast(target_id as uuid) as item, outcome = 'CREATE' as made,
                   coalesce(cast(previous ->> 'onHand' as int), 0) as before
              from import_row
             where job_id = :job and kind = 'STOCK' and applied and outcome in ('CREATE', 'UPDATE')
            """;

    private final JdbcClient jdbc;
    private final StockImports stock;

    PuttingBack(JdbcClient jdbc, StockImports stock) {
        this.jdbc = jdbc;
        this.stock = stock;
    }

    /** Sentences that say what depends on the job; none when it can be undone. */
    public List<String> obstacles(UUID job) {
        var sentences = new ArrayList<String>();
        for (var obstacle : Obstacles.ALL) {
            long found = jdbc.sql(obstacle.count()).param("job", job).query(Long.class).single();
            if (found > 0) {
                sentences.add(obstacle.sentence().formatted(found));
            }
        }
        var stuck = stock.stuck(job, counted(job)).size();
        if (stuck > 0) {
            sentences.add(
                    "%d of its stock items have moved since or are promised.".formatted(stuck));
        }
        return sentences;
    }

    /** Without looking for obstacles. */
    public void putBack(UUID job, String source, Instant now) {
        stock.putBack(job, counted(job));
        for (var statement : Restoring.ALL) {
            var call = jdbc.sql(statement).param("job", job);
            if (statement.contains(":now")) {
                call = call.param("now", Ids.at(now));
            }
            if (statement.contains(":source")) {
                call = call.param("source", source);
            }
            call.update();
        }
    }

    private List<StockImports.Taken> counted(UUID job) {
        return jdbc.sql(COUNTED)
                .param("job", job)
                .query(
                        (row, _) ->
                                new StockImports.Taken(
                                        row.getObject("item", UUID.class),
                                        row.getInt("before"),
                                        row.getBoolean("made")))
                .list();
    }
}
