package services.imports.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes back the history a job brought, unless something has happened to it since. Events are never
 * deleted: they stay behind, of orders that are not there any more.
 */
@Component
public class HistoryUndoing {

    private record Obstacle(String count, String sentence) {}

    private static final String OWN =
            """
            with own as materialized (
                select cast(target_id as uuid) as id
                  from import_row
                 where job_id = :job and applied and kind = 'ORDERS' and outcome = 'CREATE')
            """;

    private static final List<Obstacle> OBSTACLES =
            List.of(
                    new Obstacle(
                            OWN
                                    + """
                                    select count(*) from own join customer_order o on o.id = own.id
                                     where o.version <> 0
                                        or exists (select from seller_order s
                                                    where s.order_id = o.id and s.version <> 0)
                                    """,
                            "%d of its orders have gone on since."),
                    new Obstacle(
                            OWN
                                    + """
                                    select count(*) from own
                                     where exists (select from order_note x where x.order_id = own.id)
                                        or exists (select from order_message x where x.order_id = own.id)
                                        or exists (select from order_document x where x.order_id = own.id)
                                        or exists (select from return_request x where x.order_id = own.id)
                                        or exists (select from dispute x where x.order_id = own.id)
                                        or exists (select from refund x
                                                    where x.order_id = own.id and x.cause_id <> 'history')
                                        or exists (
                                            select from review x
                                             where x.order_id = own.id and not exists (
                                                 select from import_row r
                                                  where r.job_id = :job and r.kind = 'REVIEWS'
                                                    and r.outcome = 'CREATE'
                                                    and r.target_id = x.id::text))
                                    """,
                            "%d of its orders have notes, messages, documents, returns, disputes,"
                                    + " refunds or reviews that came later."),
                    new Obstacle(
                            """
                            with seller as materialized (
                                select cast(target_id as uuid) as id
                                  from import_row
                                 where job_id = :job and applied and kind = 'SELLERS'
                                   and outcome = 'CREATE')
                            select count(*)
                              from seller join seller_order s on s.seller_id = seller.id
                             where not exists (
                                 select from import_row r
                                  where r.job_id = :job and r.kind = 'ORDERS'
                                    and r.outcome = 'CREATE' and r.target_id = s.order_id::text)
                            """,
                            "Its sellers have %d orders that came later."),
                    new Obstacle(
                            """
                            with own as materialized (
                                select cast(target_id as uuid) as id
                                  from import_row
                                 where job_id = :job and applied and kind = 'REVIEWS'
                                   and outcome = 'CREATE')
                            select count(*) from own join review x on x.id = own.id
                             where x.version <> 0
                            """,
                            "%d of its reviews have been answered or moderated since."));

    private static final List<String> STATEMENTS =
            List.of(
                    """
                    with own as materialized (
                        select cast(target_id as uuid) as id
                          from import_row
                         where job_id = :job and applied and kind = 'REVIEWS'
                           and outcome = 'CREATE')
                    delete from review x using own where x.id = own.id
                    """,
                    OWN
                            + """
                            delete from refund_line l using own, refund x
                             where x.order_id = own.id and l.refund_id = x.id
                            """,
                    OWN + "delete from refund x using own where x.order_id = own.id",
                    OWN
                            + """
                            delete from shipment_line l using own, order_line x
                             where x.order_id = own.id and l.order_line_id = x.id
                            """,
                    OWN
                            + """
                            delete from shipment x using own, seller_order s
                             where s.order_id = own.id and x.seller_order_id = s.id
                            """,
                    OWN + "delete from order_line x using own where x.order_id = own.id",
                    OWN + "delete from payment x using own where x.order_id = own.id",
                    OWN + "delete from seller_order x using own where x.order_id = own.id",
                    OWN + "delete from customer_order x using own where x.id = own.id");

    private final JdbcClient jdbc;

    HistoryUndoing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sentences that say what has happened to the job’s history since; none when nothing has. */
    public List<String> obstacles(UUID job) {
        var sentences = new ArrayList<String>();
        for (var obstacle : OBSTACLES) {
            long found = jdbc.sql(obstacle.count()).param("job", job).query(Long.class).single();
            if (found > 0) {
                sentences.add(obstacle.sentence().formatted(found));
            }
        }
        return sentences;
    }

    /** Without looking for obstacles; before the sellers and products of the job are taken back. */
    public void putBack(UUID job) {
        for (var statement : STATEMENTS) {
            jdbc.sql(statement).param("job", job).update();
        }
    }
}
