package services.reviews;

import domain.orders.OrderLineId;
import domain.reviews.Review;
import domain.reviews.ReviewHappening;
import domain.reviews.ReviewId;
import domain.reviews.ReviewStatus;
import domain.reviews.ReviewText;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.NotFound;

/** The rows of reviews, and the news that one changed. */
@Component
class StoredReviews {

    /** A review with what must be known of it to change it. */
    record Stored(ReviewId id, @Nullable UUID product, @Nullable UUID seller, Review review) {}

    private static final String FIND =
            """
            select id, product_id, seller_id, status, status_reason, answer from review
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final LiveFeed live;
    private final Clock clock;

    StoredReviews(JdbcClient jdbc, ApplicationEventPublisher events, LiveFeed live, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    Stored lock(ReviewId id) {
        return find("where id = :id for update", id.value())
                .orElseThrow(() -> new NotFound("review", id));
    }

    Optional<Stored> lockOf(OrderLineId line) {
        return find("where order_line_id = :id for update", line.value());
    }

    /** What the seller or a moderator made of it. */
    void save(Stored before, Review after) {
        jdbc.sql(
                        """
                        update review
                           set status = :status, status_reason = :reason, answer = :answer,
                               answered_at = case when :answer = '' then null
                                                  when answer = :answer then answered_at
                                                  else :now end,
                               published_at = case when :status = 'PUBLISHED'
                                                   then coalesce(published_at, :now)
                                                   else published_at end,
                               version = version + 1
                         where id = :id
                        """)
                .param("id", before.id().value())
                .param("status", after.status().name())
                .param("reason", after.statusReason())
                .param("answer", after.answer())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        tell(before, after);
    }

    /** Its author wrote it anew. */
    void rewrite(Stored before, ReviewText text) {
        var after = before.review().rewritten();
        jdbc.sql(
                        """
                        update review
                           set rating = :rating, title = :title, text = :text, status = :status,
                               status_reason = '', written_at = :now, version = version + 1
                         where id = :id
                        """)
                .param("id", before.id().value())
                .param("rating", text.rating())
                .param("title", text.title())
                .param("text", text.text())
                .param("status", after.status().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        tell(before, after);
    }

    void insert(ReviewId id, OrderLineId line, String author, ReviewText text) {
        jdbc.sql(
                        """
                        insert into review (id, order_id, seller_order_id, order_line_id, product_id,
                                            seller_id, customer_id, author, rating, title, text,
                                            status, written_at)
                        select :id, l.order_id, l.seller_order_id, l.id, p.id, l.seller_id,
                               l.customer_id, :author, :rating, :title, :text, 'SUBMITTED', :now
                          from order_line l left join product p on p.id = l.product_id
                         where l.id = :line
                        """)
                .param("id", id.value())
                .param("line", line.value())
                .param("author", author)
                .param("rating", text.rating())
                .param("title", text.title())
                .param("text", text.text())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        live.changed(Topic.of("review", id));
    }

    private Optional<Stored> find(String where, UUID id) {
        return jdbc.sql(FIND + where)
                .param("id", id)
                .query(
                        (row, _) ->
                                new Stored(
                                        new ReviewId(row.getObject("id", UUID.class)),
                                        row.getObject("product_id", UUID.class),
                                        row.getObject("seller_id", UUID.class),
                                        new Review(
                                                ReviewStatus.valueOf(row.getString("status")),
                                                row.getString("status_reason"),
                                                row.getString("answer"))))
                .optional();
    }

    private void tell(Stored before, Review after) {
        if (before.review().status() == ReviewStatus.PUBLISHED
                || after.status() == ReviewStatus.PUBLISHED) {
            events.publishEvent(
                    new ReviewHappening(before.id(), before.product(), clock.instant()));
        }
        live.changed(Topic.of("review", before.id()));
    }
}
