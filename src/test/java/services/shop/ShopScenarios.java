package services.shop;

import app.ForTests;
import domain.shared.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import services.shared.ActingAs;

/**
 * Rows of the catalogue as other areas leave them. Written as rows, because the projection's
 * contract is with the tables: whoever fills them, it must publish the same.
 */
@ForTests
public class ShopScenarios {

    private final AtomicInteger number = new AtomicInteger();
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ShopProjection projection;
    private final ShopCategories categories;

    ShopScenarios(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            ShopProjection projection,
            ShopCategories categories) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.projection = projection;
        this.categories = categories;
    }

    /** A product with one variant. */
    public record Product(UUID id, UUID variant, String slug) {}

    /** A name nothing else in the shared database has. */
    public String unique(String word) {
        return word
                + Integer.toString(number.incrementAndGet() + 46_656, 36).replaceAll("[0-9]", "q")
                + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    public void asSystem(String sql, Object... values) {
        ActingAs.system(
                () ->
                        transactions.executeWithoutResult(
                                _ -> {
                                    var updated = jdbc.sql(sql).params(List.of(values)).update();
                                    if (updated == 0) {
                                        throw new IllegalStateException("Nothing done: " + sql);
                                    }
                                }));
    }

    public UUID category(String name, @Nullable UUID parent) {
        var id = UUID.randomUUID();
        asSystem(
                """
                insert into category (id, parent_id, slug, names, path, version)
                select ?, parent.id, ?, jsonb_build_object('en', ?::text, 'de', ?::text),
                       coalesce(parent.path, '{}') || ?::uuid, 0
                  from (select 1) one
                  left join category parent on parent.id = nullif(?, '')::uuid
                """,
                id,
                Slug.from(name).value(),
                name,
                name + " (de)",
                id,
                parent == null ? "" : parent.toString());
        categories.readAgain();
        return id;
    }

    public UUID seller(String name) {
        var id = UUID.randomUUID();
        asSystem(
                """
                insert into seller (id, slug, display_name, legal_name, status, applied_at,
                                    approved_at, updated_at, version)
                values (?, ?, ?, ?, 'APPROVED', now(), now(), now(), 0)
                """,
                id,
                Slug.from(name).value(),
                name,
                name);
        return id;
    }

    public Product product(String title, @Nullable UUID category) {
        return product(title, category, "", "{}", "");
    }

    public Product product(
            String title,
            @Nullable UUID category,
            String brand,
            String attributes,
            String description) {
        var id = UUID.randomUUID();
        var slug = Slug.from(id + "-" + title).value();
        asSystem(
                """
                insert into product (id, slug, title, brand, description_html, category_id,
                                     attributes, status, created_at, updated_at, approved_at, version)
                values (?, ?, ?, ?, ?, nullif(?, '')::uuid, ?::jsonb, 'APPROVED', now(), now(),
                        now(), 0)
                """,
                id,
                slug,
                title,
                brand,
                description,
                category == null ? "" : category.toString(),
                attributes);
        return new Product(id, variant(id, "SKU-" + id, "[]"), slug);
    }

    public UUID variant(UUID product, String sku, String optionValues) {
        var id = UUID.randomUUID();
        asSystem(
                """
                insert into product_variant (id, product_id, sku, option_values, position)
                values (?, ?, ?, ?::jsonb, 0)
                """,
                id,
                product,
                sku,
                optionValues);
        return id;
    }

    public UUID offer(Product product, UUID seller, long minorUnits) {
        return offer(product.id(), product.variant(), seller, minorUnits, "EUR", "NEW");
    }

    public UUID offer(
            UUID product,
            UUID variant,
            UUID seller,
            long minorUnits,
            String currency,
            String condition) {
        var id = UUID.randomUUID();
        asSystem(
                """
                insert into offer (id, variant_id, product_id, seller_id, seller_sku, condition,
                                   price_minor_units, currency, status, created_at, updated_at,
                                   version)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', now(), now(), 0)
                """,
                id,
                variant,
                product,
                seller,
                id.toString(),
                condition,
                minorUnits,
                currency);
        return id;
    }

    /** An offer whose first price began some days ago. */
    public UUID offerSince(Product product, UUID seller, long minorUnits, int daysAgo) {
        var id = UUID.randomUUID();
        asSystem(
                """
                insert into offer (id, variant_id, product_id, seller_id, seller_sku, condition,
                                   price_minor_units, currency, status, created_at, updated_at,
                                   version)
                values (?, ?, ?, ?, ?, 'NEW', ?, 'EUR', 'ACTIVE', now(),
                        now() - make_interval(days => ?), 0)
                """,
                id,
                product.variant(),
                product.id(),
                seller,
                id.toString(),
                minorUnits,
                daysAgo);
        return id;
    }

    public void holiday(UUID seller, LocalDate from, LocalDate until) {
        asSystem(
                "update seller set holiday_from = ?, holiday_until = ? where id = ?",
                from,
                until,
                seller);
    }

    public void publish(UUID... products) {
        projection.refresh(List.of(products));
    }
}
