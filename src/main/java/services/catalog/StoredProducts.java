package services.catalog;

import domain.catalog.Product;
import domain.catalog.ProductContent;
import domain.shared.DomainException;
import domain.shared.SellerId;
import domain.shared.Slug;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.NotFound;
import tools.jackson.databind.json.JsonMapper;

/**
 * Products as they are kept; for use cases, which ask permission. Saving expects the version that
 * was loaded and publishes what happened in the same transaction.
 */
@Component
// Whether a refusal ends the transaction is for the use case to say, which may go on with others.
@Transactional(
        propagation = Propagation.MANDATORY,
        noRollbackFor = {DomainException.class, OptimisticLockingFailureException.class})
public class StoredProducts {

    private static final String INSERT =
            """
            insert into product (id, slug, owner_seller_id, title, brand, description_html,
                                 category_id, options, attributes, status, status_reason,
                                 created_at, updated_at, approved_at, deleted_at, version)
            values (:id, :slug, cast(:owner as uuid), :title, :brand, :description,
                    cast(:category as uuid), cast(:options as jsonb), cast(:attributes as jsonb),
                    :status, :reason, :created, :updated, :approved, :deleted, :version)
            """;

    private static final String UPDATE =
            """
            update product
               set title = :title, brand = :brand, description_html = :description,
                   category_id = cast(:category as uuid), options = cast(:options as jsonb),
                   attributes = cast(:attributes as jsonb), status = :status,
                   status_reason = :reason, updated_at = :updated, approved_at = :approved,
                   deleted_at = :deleted, version = version + 1
             where id = :id and version = :version
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ProductRows rows;
    private final VariantTable variants;
    private final ApplicationEventPublisher events;
    private final LiveFeed live;

    StoredProducts(
            JdbcClient jdbc,
            JsonMapper json,
            ProductRows rows,
            VariantTable variants,
            ApplicationEventPublisher events,
            LiveFeed live) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
        this.variants = variants;
        this.events = events;
        this.live = live;
    }

    public Product require(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("product", id));
    }

    /** One the seller wrote; others' sound as if they did not exist. */
    public Product requireOwn(UUID id, SellerId seller) {
        return find(id).filter(product -> product.owner().filter(seller::equals).isPresent())
                .orElseThrow(() -> new NotFound("product", id));
    }

    /** One everybody may offer. */
    public Product requirePublic(UUID id) {
        return find(id).filter(Product::isPublic).orElseThrow(() -> new NotFound("product", id));
    }

    public Optional<Product> find(UUID id) {
        return jdbc.sql("select * from product where id = :id")
                .param("id", id)
                .query((row, _) -> rows.product(row, variants.of(id)))
                .optional();
    }

    public void save(Product product) {
        var version = product.version();
        if (write(UPDATE, product).param("version", version).update() == 0) {
            throw new OptimisticLockingFailureException("product " + product.id());
        }
        variants.replace(product.id(), product.content().variants());
        tell(product);
    }

    void add(Product product) {
        var _ =
                write(INSERT, product)
                        .param("slug", product.slug().value())
                        .param("owner", product.owner().map(SellerId::value).orElse(null))
                        .param("created", timestamp(product.createdAt()))
                        .param("version", product.version())
                        .update();
        variants.replace(product.id(), product.content().variants());
        tell(product);
    }

    /** A web name nobody has, as near to the title as possible. */
    Slug freeSlug(String title, UUID id) {
        var wanted = Slug.from(title);
        var taken =
                jdbc.sql("select product_slug_taken(:slug)")
                        .param("slug", wanted.value())
                        .query(Boolean.class)
                        .single();
        if (!taken) {
            return wanted;
        }
        var ending = "-" + id.toString().substring(24);
        var most = Slug.MAX_LENGTH - ending.length();
        return Slug.from(
                wanted.value().substring(0, Math.min(most, wanted.value().length())) + ending);
    }

    private void tell(Product product) {
        product.takeEvents().forEach(events::publishEvent);
        live.changed(Topic.of("product", product.id()));
    }

    private JdbcClient.StatementSpec write(String sql, Product product) {
        ProductContent content = product.content();
        return jdbc.sql(sql)
                .param("id", product.id())
                .param("title", content.title())
                .param("brand", content.brand())
                .param("description", content.descriptionHtml())
                .param("category", content.categoryId())
                .param("options", json.writeValueAsString(content.options()))
                .param("attributes", json.writeValueAsString(content.attributes()))
                .param("status", product.status().name())
                .param("reason", product.reason().orElse(null))
                .param("updated", timestamp(product.updatedAt()))
                .param("approved", timestamp(product.approvedAt().orElse(null)))
                .param("deleted", timestamp(product.deletedAt().orElse(null)));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
