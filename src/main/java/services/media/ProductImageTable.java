package services.media;

import domain.catalog.CatalogEvent.ProductChanged;
import domain.shared.SellerId;
import domain.shared.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.NotFound;

/** Rows of {@code product_image}, each change with its audit entry in one transaction. */
@Component
@Transactional
class ProductImageTable {

    private final JdbcClient jdbc;
    private final EditableProducts products;
    private final AuditTrail audit;
    private final LiveFeed live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProductImageTable(
            JdbcClient jdbc,
            EditableProducts products,
            AuditTrail audit,
            LiveFeed live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.products = products;
        this.audit = audit;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<ProductImageRow> readable(UUID productId) {
        products.requireReadable(productId);
        return rows(productId);
    }

    void requireEditable(UUID productId) {
        products.lock(productId);
    }

    UUID append(UUID productId, StoredPicture picture) {
        var owner = products.lock(productId);
        var present = rows(productId);
        if (present.size() >= ProductImages.MOST_PER_PRODUCT) {
            throw new PictureRefused(
                    "picture.too-many",
                    "A product has at most %d pictures; remove one first",
                    ProductImages.MOST_PER_PRODUCT);
        }
        if (present.stream().anyMatch(row -> row.imageKey().equals(picture.key()))) {
            throw new PictureRefused(
                    "picture.there-already", "The product has this very picture already");
        }
        var id = Uuids.timeOrdered();
        jdbc.sql(
                        """
                        insert into product_image
                               (id, product_id, position, image_key, width, height)
                        select :id, :product, coalesce(max(position), -1) + 1, :key, :width, :height
                          from product_image
                         where product_id = :product
                        """)
                .param("id", id)
                .param("product", productId)
                .param("key", picture.key())
                .param("width", picture.width())
                .param("height", picture.height())
                .update();
        changed("product.image-add", productId, owner, null, Map.of("imageKey", picture.key()));
        return id;
    }

    void arrange(UUID productId, List<UUID> order) {
        var owner = products.lock(productId);
        var before = rows(productId).stream().map(ProductImageRow::id).toList();
        if (order.size() != before.size() || !new HashSet<>(order).equals(new HashSet<>(before))) {
            throw new PictureRefused(
                    "picture.changed-meanwhile",
                    "The pictures of this product changed meanwhile; look again and repeat");
        }
        if (order.equals(before)) {
            return;
        }
        jdbc.sql(
                        """
                        update product_image
                           set position = array_position(:order, id) - 1
                         where product_id = :product
                        """)
                .param("order", order.toArray(UUID[]::new))
                .param("product", productId)
                .update();
        changed(
                "product.image-arrange",
                productId,
                owner,
                Map.of("order", before),
                Map.of("order", order));
    }

    void describe(UUID productId, UUID imageId, String text) {
        var owner = products.lock(productId);
        var before = require(productId, imageId);
        jdbc.sql("update product_image set alt = :text where id = :id")
                .param("text", text)
                .param("id", imageId)
                .update();
        changed(
                "product.image-describe",
                productId,
                owner,
                Map.of("alternativeText", before.alternativeText()),
                Map.of("alternativeText", text));
    }

    void remove(UUID productId, UUID imageId) {
        var owner = products.lock(productId);
        var before = require(productId, imageId);
        jdbc.sql("delete from product_image where id = :id").param("id", imageId).update();
        changed("product.image-remove", productId, owner, before, null);
    }

    private ProductImageRow require(UUID productId, UUID imageId) {
        return rows(productId).stream()
                .filter(row -> row.id().equals(imageId))
                .findFirst()
                .orElseThrow(() -> new NotFound("picture", imageId));
    }

    private List<ProductImageRow> rows(UUID productId) {
        return jdbc.sql(
                        """
                        select id, image_key, alt, width, height, source_url
                          from product_image
                         where product_id = :product
                         order by position, id
                         limit 500
                        """)
                .param("product", productId)
                .query(ProductImageTable::row)
                .list();
    }

    private static ProductImageRow row(ResultSet found, int index) throws SQLException {
        return new ProductImageRow(
                found.getObject("id", UUID.class),
                found.getString("image_key"),
                found.getString("alt"),
                found.getInt("width"),
                found.getInt("height"),
                found.getString("source_url"));
    }

    private void changed(
            String action,
            UUID productId,
            Optional<SellerId> owner,
            @Nullable Object before,
            @Nullable Object after) {
        var act = AuditedAct.of(action, "product", productId).changing(before, after);
        audit.record(owner.map(act::ofSeller).orElse(act));
        events.publishEvent(new ProductChanged(productId, clock.instant()));
        live.changed(Topic.of("product", productId));
    }
}
