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

    /** Without looking for obstacles. */
    public void putBack(UUID job, String source, Instant now) {
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
}
