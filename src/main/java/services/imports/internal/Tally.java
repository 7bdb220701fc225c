package services.imports.internal;

import domain.imports.Kind;
import domain.imports.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.imports.KindCounts;

/** Counts rows by kind and outcome, while they are read and, independently, as they are stored. */
final class Tally {

    private final long[][] counts = new long[Kind.values().length][Outcome.values().length];
    private long rows;

    void add(Kind kind, Outcome outcome) {
        counts[kind.ordinal()][outcome.ordinal()]++;
        rows++;
    }

    long rows() {
        return rows;
    }

    List<KindCounts> counts() {
        var all = new ArrayList<KindCounts>();
        for (var kind : Kind.values()) {
            var own = counts[kind.ordinal()];
            long sum = 0;
            for (var count : own) {
                sum += count;
            }
            if (sum > 0) {
                all.add(
                        new KindCounts(
                                kind,
                                sum,
                                own[Outcome.CREATE.ordinal()],
                                own[Outcome.UPDATE.ordinal()],
                                own[Outcome.SKIP.ordinal()],
                                own[Outcome.REFUSE.ordinal()]));
            }
        }
        return all;
    }

    /** What the database says. */
    @Component
    static class Stored {

        private final JdbcClient jdbc;

        Stored(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        List<KindCounts> of(UUID job) {
            return jdbc
                    .sql(
                            """
                            select kind, count(*) as rows,
                                   count(*) filter (where outcome = 'CREATE') as created,
                                   count(*) filter (where outcome = 'UPDATE') as updated,
                                   count(*) filter (where outcome = 'SKIP') as skipped,
                                   count(*) filter (where outcome = 'REFUSE') as refused
                              from import_row where job_id = :job group by kind
                            """)
                    .param("job", job)
                    .query(
                            (row, _) ->
                                    new KindCounts(
                                            Kind.valueOf(row.getString("kind")),
                                            row.getLong("rows"),
                                            row.getLong("created"),
                                            row.getLong("updated"),
                                            row.getLong("skipped"),
                                            row.getLong("refused")))
                    .list()
                    .stream()
                    .sorted(java.util.Comparator.comparing(KindCounts::kind))
                    .toList();
        }

        /** Every row that was read has exactly one outcome; anything else fails the job. */
        List<KindCounts> requireComplete(UUID job, List<KindCounts> read) {
            var stored = of(job);
            var complete =
                    stored.size() == read.size() && stored.stream().allMatch(KindCounts::addsUp);
            for (int i = 0; complete && i < stored.size(); i++) {
                complete =
                        stored.get(i).kind() == read.get(i).kind()
                                && stored.get(i).rows() == read.get(i).rows();
            }
            if (!complete) {
                throw new AccountsDoNotBalance(read, stored);
            }
            return stored;
        }
    }
}
