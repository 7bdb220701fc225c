package services.catalog;

import domain.catalog.ProductChange;
import domain.catalog.ProductContent;
import domain.shared.DomainException;
import domain.shared.Refused;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** Proposed changes of products as they are kept. */
@Component
// Whether a refusal ends the transaction is for the use case to say, which may go on with others.
@Transactional(
        propagation = Propagation.MANDATORY,
        noRollbackFor = {DomainException.class, OptimisticLockingFailureException.class})
class StoredProductChanges {

    private static final String INSERT =
            """
            insert into product_change (id, product_id, seller_id, base_version, proposed, status,
                                        proposed_by, proposed_at, version)
            values (:id, :product, :seller, :base, cast(:proposed as jsonb), :status,
                    :by, :at, 0)
            """;

    private static final String DECIDE =
            """
            update product_change
               set status = :status, reason = :reason, decided_by = :by, decided_at = :at,
                   version = version + 1
             where id = :id and version = :version
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final LiveFeed live;

    StoredProductChanges(JdbcClient jdbc, JsonMapper json, LiveFeed live) {
        this.jdbc = jdbc;
        this.json = json;
        this.live = live;
    }

    ProductChange require(UUID id) {
        return jdbc.sql("select * from product_change where id = :id")
                .param("id", id)
                .query((row, _) -> change(row))
                .optional()
                .orElseThrow(() -> new NotFound("change", id));
    }

    Optional<ProductChange> findOpen(UUID product) {
        return jdbc.sql(
                        "select * from product_change where product_id = :id and status = 'PROPOSED'")
                .param("id", product)
                .query((row, _) -> change(row))
                .optional();
    }

    void add(ProductChange change) {
        try {
            var _ =
                    jdbc.sql(INSERT)
                            .param("id", change.id())
                            .param("product", change.productId())
                            .param("seller", change.seller().value())
                            .param("base", change.baseVersion())
                            .param("proposed", json.writeValueAsString(change.proposed()))
                            .param("status", change.status().name())
                            .param("by", change.proposedBy().value())
                            .param("at", Timestamp.from(change.proposedAt()))
                            .update();
        } catch (DuplicateKeyException _) {
            throw new Refused(
                    "catalog.change-open",
                    "A change of this product waits already; withdraw it to propose another");
        }
        live.changed(Topic.of("product", change.productId()));
    }

    void save(ProductChange change) {
        var saved =
                jdbc.sql(DECIDE)
                        .param("id", change.id())
                        .param("status", change.status().name())
                        .param("reason", change.reason().orElse(null))
                        .param("by", change.decidedBy().map(UserId::value).orElse(null))
                        .param("at", change.decidedAt().map(Timestamp::from).orElse(null))
                        .param("version", change.version())
                        .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("change " + change.id());
        }
        live.changed(Topic.of("product", change.productId()));
    }

    private ProductChange change(ResultSet row) throws SQLException {
        return new ProductChange(
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                new SellerId(row.getObject("seller_id", UUID.class)),
                row.getLong("base_version"),
                json.readValue(row.getString("proposed"), ProductContent.class),
                new UserId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant(),
                ProductChange.Status.valueOf(row.getString("status")),
                row.getLong("version"));
    }
}
