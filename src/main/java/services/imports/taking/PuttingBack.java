package services.imports.taking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes what a job made and restores what it changed, kind by kind, the last kind first. */
@Component
public class PuttingBack {

    private final JdbcClient jdbc;

    PuttingBack(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return sentences;
    }

    /**
     * @return the products shoppers may see differently now
     */
    public List<UUID> putBack(UUID job, String source, Instant now) {
        var products = products(job);
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
        return products;
    }

    private List<UUID> products(UUID job) {
        return jdbc.sql(
                        """
                        select cast(target_id as uuid) from import_row
                         where job_id = :job and applied and kind = 'PRODUCTS'
                           and outcome in ('CREATE', 'UPDATE')
                        union
                        select o.product_id from import_row r
                          join offer o on o.id = cast(r.target_id as uuid)
                         where r.job_id = :job and r.applied and r.kind = 'OFFERS'
                           and r.outcome in ('CREATE', 'UPDATE')
                        """)
                .param("job", job)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
