package services.imports.taking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.imports.taking.KindTaking.Presence;
import services.imports.taking.ProductState.ImageState;
import services.imports.taking.ProductState.VariantState;

/** Looks up the products a batch is about, a few statements for all of them. */
@Component
class ProductStates {

    private final JdbcClient jdbc;
    private final ContentJson json;

    ProductStates(JdbcClient jdbc, ContentJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Map<UUID, Presence> presence(Collection<UUID> ids) {
        return SoftDeletedRows.PRODUCT.presence(jdbc, ids);
    }

    /** Products of this seller by the SKUs their variants have. */
    Map<String, Set<UUID>> bySku(UUID seller, Collection<String> skus) {
        var found = new HashMap<String, Set<UUID>>();
        if (!skus.isEmpty()) {
            jdbc.sql(
                            """
                            select p.id, v.sku
                              from product_variant v
                              join product p on p.id = v.product_id
                             where v.sku = any(:skus) and p.owner_seller_id = :seller
                               and p.deleted_at is null
                            """)
                    .param("skus", skus.toArray(String[]::new))
                    .param("seller", seller)
                    .query(
                            row -> {
                                found.computeIfAbsent(row.getString("sku"), _ -> new HashSet<>())
                                        .add(row.getObject("id", UUID.class));
                            });
        }
        return found;
    }

    Map<UUID, ProductState> states(Collection<UUID> ids) {
        var found = new HashMap<UUID, ProductState>();
        if (ids.isEmpty()) {
            return found;
        }
        var variants = variants(ids);
        var images = images(ids);
        jdbc.sql(
                        """
                        select id, title, brand, description_html, category_id, options::text,
                               attributes::text, status, version
                          from product where id = any(cast(:ids as uuid[]))
                        """)
                .param("ids", Ids.array(ids))
                .query(
                        row -> {
                            var id = row.getObject("id", UUID.class);
                            found.put(id, state(row, id, variants, images));
                        });
        return found;
    }

    @SuppressWarnings("unchecked")
    private ProductState state(
            ResultSet row,
            UUID id,
            Map<UUID, List<VariantState>> variants,
            Map<UUID, List<ImageState>> images)
            throws SQLException {
        return new ProductState(
                id,
                row.getString("title"),
                row.getString("brand"),
                row.getString("description_html"),
                row.getObject("category_id", UUID.class),
                (List<String>) json.read(row.getString("options"), List.class),
                (Map<String, String>) json.read(row.getString("attributes"), Map.class),
                row.getString("status"),
                row.getLong("version"),
                variants.getOrDefault(id, List.of()),
                images.getOrDefault(id, List.of()));
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, List<VariantState>> variants(Collection<UUID> products) {
        var found = new HashMap<UUID, List<VariantState>>();
        jdbc.sql(
                        """
                        select product_id, id, sku, gtin, option_values::text, position, weight_grams
                          from product_variant where product_id = any(cast(:ids as uuid[]))
                         order by position, id
                        """)
                .param("ids", Ids.array(products))
                .query(
                        row -> {
                            found.computeIfAbsent(
                                            row.getObject("product_id", UUID.class),
                                            _ -> new ArrayList<>())
                                    .add(
                                            new VariantState(
                                                    row.getObject("id", UUID.class),
                                                    row.getString("sku"),
                                                    row.getString("gtin"),
                                                    (List<String>)
                                                            json.read(
                                                                    row.getString("option_values"),
                                                                    List.class),
                                                    row.getInt("position"),
                                                    row.getObject("weight_grams", Integer.class)));
                        });
        return found;
    }

    /** Only those an import recorded: pictures somebody uploaded here are none of its business. */
    private Map<UUID, List<ImageState>> images(Collection<UUID> products) {
        var found = new HashMap<UUID, List<ImageState>>();
        jdbc.sql(
                        """
                        select product_id, source_url, alt, position, variant_id
                          from product_image
                         where product_id = any(cast(:ids as uuid[]))
                           and source_url is not null and image_key = ''
                         order by position, id
                        """)
                .param("ids", Ids.array(products))
                .query(
                        row -> {
                            found.computeIfAbsent(
                                            row.getObject("product_id", UUID.class),
                                            _ -> new ArrayList<>())
                                    .add(
                                            new ImageState(
                                                    row.getString("source_url"),
                                                    row.getString("alt"),
                                                    row.getInt("position"),
                                                    row.getObject("variant_id", UUID.class)));
                        });
        return found;
    }
}
