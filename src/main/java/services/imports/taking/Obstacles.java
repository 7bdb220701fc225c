package services.imports.taking;

import java.util.List;

/** What may depend on an import, each as a count in SQL and a sentence with that number in it. */
final class Obstacles {

    /** One reason why a job cannot be undone, as SQL and as a sentence with a number in it. */
    record Obstacle(String count, String sentence) {}

    static final List<Obstacle> ALL =
            List.of(
                    new Obstacle(
                            """
                            select count(*) from import_row r
                              join product p on p.id = cast(r.target_id as uuid)
                             where r.job_id = :job and r.applied and r.kind = 'PRODUCTS'
                               and p.deleted_at is null
                            """
                                    + changedSince("p"),
                            "%d of its products have been changed since."),
                    new Obstacle(
                            """
                            select count(*) from import_row r
                              join offer o on o.product_id = cast(r.target_id as uuid)
                             where r.job_id = :job and r.applied and r.kind = 'PRODUCTS'
                               and r.outcome = 'CREATE' and o.deleted_at is null
                            """
                                    + notOfTheSameImport("OFFERS", "o"),
                            "%d offers of others depend on its products."),
                    new Obstacle(
                            """
                            select count(*) from import_row r
                              join offer o on o.id = cast(r.target_id as uuid)
                             where r.job_id = :job and r.applied and r.kind = 'OFFERS'
                               and o.deleted_at is null
                            """
                                    + changedSince("o"),
                            "%d of its offers have been changed since."),
                    new Obstacle(
                            """
                            select count(*) from import_row r
                              join seller s on s.id = cast(r.target_id as uuid)
                             where r.job_id = :job and r.applied and r.kind = 'SELLERS'
                               and s.status <> 'CLOSED'
                            """
                                    + changedSince("s"),
                            "%d of its sellers have been changed since."),
                    new Obstacle(
                            """
                            select count(distinct m.seller_id) from import_row r
                              join seller_member m on m.seller_id = cast(r.target_id as uuid)
                             where r.job_id = :job and r.applied and r.kind = 'SELLERS'
                               and r.outcome = 'CREATE'
                            """,
                            "%d of its sellers have people in their team."),
                    new Obstacle(
                            """
                            select count(*) from import_row r
                              join offer o on o.seller_id = cast(r.target_id as uuid)
                             where r.job_id = :job and r.applied and r.kind = 'SELLERS'
                               and r.outcome = 'CREATE' and o.deleted_at is null
                            """
                                    + notOfTheSameImport("OFFERS", "o"),
                            "Its sellers have %d offers that came later."),
                    new Obstacle(
                            """
                            select count(*) from import_row r
                              join product p on p.category_id = cast(r.target_id as uuid)
                             where r.job_id = :job and r.applied and r.kind = 'CATEGORIES'
                               and r.outcome = 'CREATE' and p.deleted_at is null
                            """
                                    + notOfTheSameImport("PRODUCTS", "p"),
                            "%d other products are in its categories."),
                    new Obstacle(
                            """
                            select count(*) from import_row r
                              join category c on c.parent_id = cast(r.target_id as uuid)
                             where r.job_id = :job and r.applied and r.kind = 'CATEGORIES'
                               and r.outcome = 'CREATE'
                            """
                                    + notOfTheSameImport("CATEGORIES", "c"),
                            "%d other categories are below its categories."),
                    new Obstacle(
                            """
                            select count(*) from import_row r
                              join attribute_definition a
                                on a.category_id = cast(r.target_id as uuid)
                             where r.job_id = :job and r.applied and r.kind = 'CATEGORIES'
                               and r.outcome = 'CREATE'
                            """,
                            "Its categories have %d attributes."));

    private Obstacles() {}

    private static String changedSince(String row) {
        return """
                and %s.version <> case r.outcome
                    when 'CREATE' then 0
                    else cast(r.previous ->> 'version' as bigint) + 1 end
                and r.outcome in ('CREATE', 'UPDATE')
                """
                .formatted(row);
    }

    private static String notOfTheSameImport(String kind, String row) {
        return """
                and not exists (
                    select from import_row own
                     where own.job_id = :job and own.kind = '%s'
                       and own.outcome = 'CREATE' and own.target_id = %s.id::text)
                """
                .formatted(kind, row);
    }
}
