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

    /** Things of another kind that a row consists of; they are not rows. */
    void addParts(Kind kind, Outcome outcome, long parts) {
        counts[kind.ordinal()][outcome.ordinal()] += parts;
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
            var tally = new Tally();
            jdbc.sql(
                            """
                            select kind, outcome, count(*) as rows, sum(customers) as customers,
                                   sum(items) as items, sum(payments) as payments
                              from import_row where job_id = :job group by kind, outcome
                            """)
                    .param("job", job)
                    .query(
                            row -> {
                                var outcome = Outcome.valueOf(row.getString("outcome"));
                                tally.addParts(
                                        Kind.valueOf(row.getString("kind")),
                                        outcome,
                                        row.getLong("rows"));
                                tally.addParts(Kind.CUSTOMERS, outcome, row.getLong("customers"));
                                tally.addParts(Kind.ITEMS, outcome, row.getLong("items"));
                                tally.addParts(Kind.PAYMENTS, outcome, row.getLong("payments"));
                            });
            return tally.counts();
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
