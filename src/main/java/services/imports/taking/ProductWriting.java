package services.imports.taking;

import domain.imports.Content.ProductContent;
import domain.imports.Outcome;
import domain.shared.Slug;
import domain.shared.Uuids;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes products, their variants and images, a few statements for a whole chunk. */
@Component
class ProductWriting {

    private record ProductRow(
            UUID id,
            String slug,
            @Nullable UUID seller,
            String title,
            String brand,
            String description,
            @Nullable UUID category,
            Object options,
            Object attributes,
            String status) {}

    private record VariantRow(
            UUID id,
            UUID product,
            String sku,
            @Nullable String gtin,
            Object options,
            int position,
            @Nullable Integer weight) {}

    private record ImageRow(
            UUID id, UUID product, @Nullable UUID variant, int position, String alt, String url) {}

    private final JdbcClient jdbc;
    private final ContentJson json;
    private final Categories categories;
    private final References references;
    private final ProductProposing proposing;

    ProductWriting(
            JdbcClient jdbc,
            ContentJson json,
            Categories categories,
            References references,
            ProductProposing proposing) {
        this.jdbc = jdbc;
        this.json = json;
        this.categories = categories;
        this.references = references;
        this.proposing = proposing;
    }

    void write(ImportScope scope, List<Candidate<ProductContent>> all) {
        var proposed = all.stream().filter(ProductWriting::isProposed).toList();
        var candidates = all.stream().filter(one -> !isProposed(one)).toList();
        proposing.write(scope, proposed);
        if (!candidates.isEmpty()) {
            writeNow(scope, candidates);
        }
    }

    private static boolean isProposed(Candidate<ProductContent> one) {
        return one.plan(ProductPlan.class).isProposed();
    }

    private void writeNow(ImportScope scope, List<Candidate<ProductContent>> candidates) {
        var tree = categories.tree();
        var created = new ArrayList<ProductRow>();
        var updated = new ArrayList<ProductRow>();
        for (var one : candidates) {
            (one.outcome() == Outcome.CREATE ? created : updated).add(row(scope, tree, one));
        }
        create(scope, created);
        update(scope, updated);
        writeVariants(scope, candidates);
        writeImages(candidates, updated);
    }

    private ProductRow row(ImportScope scope, CategoryTree tree, Candidate<ProductContent> one) {
        var plan = one.plan(ProductPlan.class);
        return new ProductRow(
                one.requireTarget(),
                Slug.from(plan.title()).value(),
                scope.seller(),
                plan.title(),
                plan.brand(),
                plan.description(),
                plan.newCategory().isEmpty()
                        ? plan.category()
                        : categories.require(tree, plan.newCategory()),
                plan.options(),
                plan.attributes(),
                plan.status());
    }

    private void create(ImportScope scope, List<ProductRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var inserted = new HashSet<>(insert(scope, rows));
        var again =
                rows.stream()
                        .filter(row -> !inserted.contains(row.id()))
                        .map(ProductWriting::withLongSlug)
                        .toList();
        if (!again.isEmpty()) {
            insert(scope, again);
        }
    }

    private List<UUID> insert(ImportScope scope, List<ProductRow> rows) {
        return jdbc.sql(
                        """
                        insert into product (id, slug, owner_seller_id, title, brand, description_html,
                                             category_id, options, attributes, status, created_at,
                                             updated_at, approved_at, version)
                        select r.id, r.slug, r.seller, r.title, r.brand, r.description, r.category,
                               r.options, r.attributes, r.status, :now, :now,
                               case r.status when 'APPROVED' then cast(:now as timestamptz) end, 0
                          from jsonb_to_recordset(cast(:rows as jsonb))
                               as r(id uuid, slug text, seller uuid, title text, brand text,
                                    description text, category uuid, options jsonb,
                                    attributes jsonb, status text)
                            on conflict (slug) do nothing
                        returning id
                        """)
                .param("now", Ids.at(scope.now()))
                .param("rows", json.write(rows))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static ProductRow withLongSlug(ProductRow row) {
        return new ProductRow(
                row.id(),
                Ids.longSlug(row.slug(), row.id()),
                row.seller(),
                row.title(),
                row.brand(),
                row.description(),
                row.category(),
                row.options(),
                row.attributes(),
                row.status());
    }

    private void update(ImportScope scope, List<ProductRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        update product p
                           set title = r.title, brand = r.brand, description_html = r.description,
                               category_id = coalesce(r.category, p.category_id),
                               options = r.options, attributes = r.attributes, status = r.status,
                               approved_at = case when r.status = 'APPROVED'
                                                  then coalesce(p.approved_at, :now)
                                                  else p.approved_at end,
                               updated_at = :now, version = p.version + 1
                          from jsonb_to_recordset(cast(:rows as jsonb))
                               as r(id uuid, title text, brand text, description text,
                                    category uuid, options jsonb, attributes jsonb, status text)
                         where p.id = r.id
                        """)
                .param("now", Ids.at(scope.now()))
                .param("rows", json.write(rows))
                .update();
    }

    private void writeVariants(ImportScope scope, List<Candidate<ProductContent>> candidates) {
        var rows = new ArrayList<VariantRow>();
        var entries = new ArrayList<References.Entry>();
        for (var one : candidates) {
            for (var variant : one.plan(ProductPlan.class).variants()) {
                rows.add(
                        new VariantRow(
                                variant.id(),
                                one.requireTarget(),
                                variant.sku(),
                                variant.gtin(),
                                variant.options(),
                                variant.position(),
                                variant.weight()));
                entries.add(new References.Entry(variant.external(), variant.id(), ""));
            }
        }
        jdbc.sql(
                        """
                        insert into product_variant
                               (id, product_id, sku, gtin, option_values, position, weight_grams)
                        select r.id, r.product, r.sku, r.gtin, r.options, r.position, r.weight
                          from jsonb_to_recordset(cast(:rows as jsonb))
                               as r(id uuid, product uuid, sku text, gtin text, options jsonb,
                                    position int, weight int)
                            on conflict (id) do update
                           set sku = excluded.sku, gtin = excluded.gtin,
                               option_values = excluded.option_values,
                               position = excluded.position, weight_grams = excluded.weight_grams
                        """)
                .param("rows", json.write(rows))
                .update();
        references.save(scope, References.VARIANT, entries);
    }

    private void writeImages(List<Candidate<ProductContent>> candidates, List<ProductRow> updated) {
        if (!updated.isEmpty()) {
            jdbc.sql(
                            """
                            delete from product_image
                             where product_id = any(cast(:ids as uuid[]))
                               and source_url is not null and image_key = ''
                            """)
                    .param("ids", Ids.array(updated.stream().map(ProductRow::id).toList()))
                    .update();
        }
        var rows = new ArrayList<ImageRow>();
        for (var one : candidates) {
            for (var image : one.plan(ProductPlan.class).images()) {
                rows.add(
                        new ImageRow(
                                Uuids.timeOrdered(),
                                one.requireTarget(),
                                image.variant(),
                                image.position(),
                                image.alt(),
                                image.url()));
            }
        }
        if (!rows.isEmpty()) {
            insertImages(rows);
        }
    }

    private void insertImages(List<ImageRow> rows) {
        jdbc.sql(
                        """
                        insert into product_image (id, product_id, variant_id, position, image_key,
                                                   alt, width, height, source_url)
                        select r.id, r.product, r.variant, r.position, '', r.alt, 0, 0, r.url
                          from jsonb_to_recordset(cast(:rows as jsonb))
                               as r(id uuid, product uuid, variant uuid, position int, alt text,
                                    url text)
                        """)
                .param("rows", json.write(rows))
                .update();
    }
}
