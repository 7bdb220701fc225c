package services.offers;

import domain.catalog.Offer;
import domain.catalog.OfferTerms;
import domain.shared.Refused;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.NotFound;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bulk actions as they are written down, so that they can be taken back. Those without a seller are
 * of people who run the marketplace.
 */
@Component
class BulkLog {

    /** What can be done to many at once. */
    enum Kind {
        PAUSE,
        ACTIVATE,
        CHANGE_PRICE,
        DELETE
    }

    /** What a row of a bulk action was done to. */
    enum Target {
        PRODUCT,
        OFFER
    }

    /** How an offer was before. */
    record OfferBefore(OfferTerms terms, Offer.Status status) {}

    record Row(Target target, UUID targetId, @Nullable OfferBefore before, long versionAfter) {}

    // Marks it in the same statement that asks, so that two clicks undo once.
    private static final String TAKE_BACK =
            """
            update bulk_action set undone_at = :at
             where id = :id and seller_id is not distinct from cast(:seller as uuid)
               and undone_at is null
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BulkLog(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void write(
            UUID id,
            @Nullable SellerId seller,
            Kind kind,
            @Nullable BigDecimal percent,
            UserId by,
            Instant now,
            List<Row> rows) {
        var _ =
                jdbc.sql(
                                """
                                insert into bulk_action (id, seller_id, kind, percent, made_by, made_at)
                                values (:id, :seller, :kind, :percent, :by, :at)
                                """)
                        .param("id", id)
                        .param("seller", value(seller))
                        .param("kind", kind.name())
                        .param("percent", percent)
                        .param("by", by.value())
                        .param("at", Timestamp.from(now))
                        .update();
        for (int position = 0; position < rows.size(); position++) {
            write(id, seller, position, rows.get(position));
        }
    }

    /** The rows of an action, which counts as undone from now on. */
    List<Row> takeBack(UUID id, @Nullable SellerId seller, Instant now) {
        var marked =
                jdbc.sql(TAKE_BACK)
                        .param("id", id)
                        .param("seller", value(seller))
                        .param("at", Timestamp.from(now))
                        .update();
        if (marked == 0) {
            requireOwn(id, seller);
            throw new Refused("catalog.undone", "This was undone already");
        }
        return jdbc.sql("select * from bulk_action_row where action_id = :id order by position")
                .param("id", id)
                .query((row, _) -> row(row))
                .list();
    }

    private void requireOwn(UUID id, @Nullable SellerId seller) {
        var known =
                jdbc.sql(
                                """
                                select exists (select 1 from bulk_action
                                                where id = :id
                                                  and seller_id is not distinct from cast(:seller as uuid))
                                """)
                        .param("id", id)
                        .param("seller", value(seller))
                        .query(Boolean.class)
                        .single();
        if (!known) {
            throw new NotFound("bulk action", id);
        }
    }

    private void write(UUID id, @Nullable SellerId seller, int position, Row row) {
        var _ =
                jdbc.sql(
                                """
                                insert into bulk_action_row (action_id, position, seller_id, target,
                                                             target_id, before, version_after)
                                values (:id, :position, :seller, :target, :targetId,
                                        cast(:before as jsonb), :version)
                                """)
                        .param("id", id)
                        .param("position", position)
                        .param("seller", value(seller))
                        .param("target", row.target().name())
                        .param("targetId", row.targetId())
                        .param(
                                "before",
                                row.before() == null ? null : json.writeValueAsString(row.before()))
                        .param("version", row.versionAfter())
                        .update();
    }

    private static @Nullable UUID value(@Nullable SellerId seller) {
        return seller == null ? null : seller.value();
    }

    private Row row(ResultSet row) throws SQLException {
        var before = row.getString("before");
        return new Row(
                Target.valueOf(row.getString("target")),
                row.getObject("target_id", UUID.class),
                before == null ? null : json.readValue(before, OfferBefore.class),
                row.getLong("version_after"));
    }
}
