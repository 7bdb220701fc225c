package services.catalog;

import domain.catalog.Gtin;
import domain.catalog.Variant;
import domain.shared.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The variants of a product as rows of {@code product_variant}. */
@Component
class VariantTable {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    // A variant of another product with this id is left alone; the count then tells.
    private static final String UPSERT =
            """
            insert into product_variant (id, product_id, sku, gtin, option_values, position,
                                         weight_grams)
            values (:id, :product, :sku, :gtin, cast(:values as jsonb), :position, :weight)
            on conflict (id) do update
               set sku = excluded.sku, gtin = excluded.gtin,
                   option_values = excluded.option_values, position = excluded.position,
                   weight_grams = excluded.weight_grams
             where product_variant.product_id = excluded.product_id
            """;

    private static final String FREE_IMAGES =
            """
            update product_image set variant_id = null
             where product_id = :product and variant_id is not null
               and variant_id <> all (:kept)
            """;

    private static final String REMOVE =
            "delete from product_variant where product_id = :product and id <> all (:kept)";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VariantTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Variant> of(UUID product) {
        return jdbc.sql(
                        "select * from product_variant where product_id = :id order by position, id")
                .param("id", product)
                .query(
                        (row, _) ->
                                new Variant(
                                        row.getObject("id", UUID.class),
                                        row.getString("sku"),
                                        gtin(row.getString("gtin")),
                                        json.readValue(row.getString("option_values"), TEXTS),
                                        row.getObject("weight_grams", Integer.class)))
                .list();
    }

    void replace(UUID product, List<Variant> wanted) {
        if (of(product).equals(wanted)) {
            return;
        }
        remove(product, wanted.stream().map(Variant::id).toArray(UUID[]::new));
        // Names first out of the way: two variants may have swapped their SKUs.
        var _ =
                jdbc.sql("update product_variant set sku = id::text where product_id = :product")
                        .param("product", product)
                        .update();
        for (int position = 0; position < wanted.size(); position++) {
            save(product, wanted.get(position), position);
        }
    }

    private void save(UUID product, Variant variant, int position) {
        try {
            var saved =
                    jdbc.sql(UPSERT)
                            .param("id", variant.id())
                            .param("product", product)
                            .param("sku", variant.sku())
                            .param(
                                    "gtin",
                                    Optional.ofNullable(variant.gtin())
                                            .map(Gtin::digits)
                                            .orElse(null))
                            .param("values", json.writeValueAsString(variant.optionValues()))
                            .param("position", position)
                            .param("weight", variant.weightGrams())
                            .update();
            if (saved == 0) {
                throw new Refused("catalog.variant-foreign", "That variant is another product's");
            }
        } catch (DuplicateKeyException _) {
            throw new Refused("catalog.skus-same", "Two variants have the same SKU");
        }
    }

    private void remove(UUID product, UUID[] kept) {
        try {
            var _ = jdbc.sql(FREE_IMAGES).param("product", product).param("kept", kept).update();
            var _ = jdbc.sql(REMOVE).param("product", product).param("kept", kept).update();
        } catch (DataIntegrityViolationException _) {
            throw new Refused(
                    "catalog.variant-offered",
                    "A variant that is or was offered cannot be removed; pause its offers instead");
        }
    }

    // What an import brought may be no valid GTIN; it is not worth losing the product for.
    private static @Nullable Gtin gtin(@Nullable String digits) {
        try {
            return digits == null || digits.isEmpty() ? null : new Gtin(digits);
        } catch (Refused _) {
            return null;
        }
    }
}
