package services.imports.history;

import domain.imports.Kind;
import domain.imports.ReviewContent;
import domain.shared.PlainText;
import domain.shared.Uuids;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.imports.taking.Candidate;
import services.imports.taking.Ids;
import services.imports.taking.ImportScope;
import services.imports.taking.KindTaking;
import services.imports.taking.References;
import services.imports.taking.Taking;

/**
 * Reviews from elsewhere, which are of an order as a whole: where one seller fulfilled it, they are
 * of that seller’s part. They were public there and are here.
 */
@Component
class ReviewTaking implements KindTaking<ReviewContent> {

    private static final int TITLE = 120;
    private static final int TEXT = 4000;

    private final References references;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReviewTaking(References references, JdbcClient jdbc, JdbcTemplate batches) {
        this.references = references;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Kind kind() {
        return Kind.REVIEWS;
    }

    @Override
    public Map<UUID, Presence> presence(Collection<UUID> ids) {
        var found = new HashMap<UUID, Presence>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id from review where id = any(cast(:ids as uuid[]))")
                    .param("ids", Ids.array(ids))
                    .query(
                            row -> {
                                found.put(row.getObject("id", UUID.class), Presence.THERE);
                            });
        }
        return found;
    }

    @Override
    public void decide(ImportScope scope, List<Candidate<ReviewContent>> candidates) {
        var orders =
                references.resolve(
                        scope,
                        Kind.ORDERS,
                        candidates.stream()
                                .map(one -> one.content().orderExternalId())
                                .distinct()
                                .toList());
        for (var one : candidates) {
            var order = orders.get(one.content().orderExternalId());
            if (scope.isBySeller()) {
                one.refuse("Only the marketplace takes in reviews of the past");
            } else if (one.isMatched()) {
                one.skip("It is here as it was written before");
            } else if (order == null) {
                one.refuse(
                        "Its order %s is not there or was refused"
                                .formatted(one.content().orderExternalId()));
            } else {
                Taking.refusing(one, () -> validate(one.content()));
                if (!one.isDecided()) {
                    one.plan(order);
                    one.create(one.target() == null ? Uuids.timeOrdered() : one.requireTarget());
                }
            }
        }
    }

    private static void validate(ReviewContent said) {
        var _ = PlainText.require("The title", said.title(), TITLE);
        var _ = PlainText.require("The text", said.text(), TEXT);
    }

    @Override
    public void write(ImportScope scope, List<Candidate<ReviewContent>> candidates) {
        var parts = parts(candidates);
        var rows =
                new TableRows(
                        "review",
                        "id uuid",
                        "order_id uuid",
                        "seller_order_id uuid",
                        "seller_id uuid",
                        "author text",
                        "rating int",
                        "title text",
                        "text text",
                        "status text",
                        "written_at timestamptz",
                        "published_at timestamptz",
                        "source text");
        for (var one : candidates) {
            var said = one.content();
            var part = parts.get(one.plan(UUID.class));
            rows.add(
                    one.requireTarget(),
                    one.plan(UUID.class),
                    part == null || part.parts() != 1 ? null : part.id(),
                    part == null || part.parts() != 1 ? null : part.seller(),
                    part == null ? "" : part.author(),
                    said.rating(),
                    said.title(),
                    said.text(),
                    "PUBLISHED",
                    said.writtenAt(),
                    said.publishedAt(),
                    scope.origin());
        }
        rows.insert(batches);
    }

    /** An order with one of its parts, if it has any, and how many it has. */
    private record Reviewed(String author, int parts, @Nullable UUID id, @Nullable UUID seller) {}

    private Map<UUID, Reviewed> parts(List<Candidate<ReviewContent>> candidates) {
        var found = new HashMap<UUID, Reviewed>();
        jdbc.sql(
                        """
                        select o.id as order_id, o.customer_name as author, count(s.id) as parts,
                               (array_agg(s.id))[1] as id, (array_agg(s.seller_id))[1] as seller
                          from customer_order o
                          left join seller_order s on s.order_id = o.id
                         where o.id = any(cast(:orders as uuid[]))
                         group by o.id, o.customer_name
                        """)
                .param(
                        "orders",
                        Ids.array(candidates.stream().map(one -> one.plan(UUID.class)).toList()))
                .query(
                        row -> {
                            var order = row.getObject("order_id", UUID.class);
                            found.put(
                                    order,
                                    new Reviewed(
                                            row.getString("author"),
                                            row.getInt("parts"),
                                            row.getObject("id", UUID.class),
                                            row.getObject("seller", UUID.class)));
                        });
        return found;
    }
}
