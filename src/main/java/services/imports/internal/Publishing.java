package services.imports.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import services.imports.CatalogueListener;
import services.imports.ImportProgress;
import services.live.LiveFeed;
import services.live.Topic;

/**
 * Tells who shows products which of them a job has changed, once all its offers are there too.
 * After a crash everybody is told again, which changes nothing.
 */
@Component
class Publishing {

    private static final int PORTION = 1000;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Jobs jobs;
    private final ObjectProvider<CatalogueListener> listeners;
    private final LiveFeed live;

    Publishing(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Jobs jobs,
            ObjectProvider<CatalogueListener> listeners,
            LiveFeed live) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.jobs = jobs;
        this.listeners = listeners;
        this.live = live;
    }

    void run(Job job) {
        listeners.forEach(CatalogueListener::categoriesChanged);
        var products = changed(job.id());
        for (int from = 0; from < products.size(); from += PORTION) {
            var portion = products.subList(from, Math.min(from + PORTION, products.size()));
            var done = from + portion.size();
            // In transactions of their own: what one holds locked, all edits of products wait for.
            listeners.forEach(listener -> listener.productsChanged(portion));
            transactions.executeWithoutResult(
                    _ -> {
                        var before = jobs.require(job.id()).progress();
                        jobs.progress(
                                job.id(),
                                new ImportProgress(
                                        before.read(),
                                        before.applied(),
                                        before.toApply(),
                                        done,
                                        products.size(),
                                        before.counts(),
                                        before.remarks()));
                        live.changed(Topic.of("shop"));
                    });
        }
    }

    /**
     * The ids are made before the join: a cast in it might leak rows, so the database would test it
     * only after the offers' row-level security, comparing every row with every offer.
     */
    private List<UUID> changed(UUID job) {
        return transactions
                .execute(
                        _ ->
                                jdbc.sql(
                                                """
                                                with changed as materialized (
                                                    select kind, cast(target_id as uuid) as id
                                                      from import_row
                                                     where job_id = :job and kind in ('PRODUCTS', 'OFFERS')
                                                       and outcome in ('CREATE', 'UPDATE') and applied)
                                                select id from changed where kind = 'PRODUCTS'
                                                union
                                                select o.product_id
                                                  from changed c join offer o on o.id = c.id
                                                 where c.kind = 'OFFERS'
                                                """)
                                        .param("job", job)
                                        .query(UUID.class)
                                        .list())
                .stream()
                .sorted()
                .collect(Collectors.toList());
    }
}
