package services.shop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import services.catalog.SafeHtml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A product with all its offers, read in one statement. */
@Service
@PreAuthorize("permitAll()")
public class ProductPageQueries {

    private static final String BY_SLUG =
            """
            select shown.product_id, shown.slug, shown.title, shown.brand, shown.category_id,
                   shown.rating_average, shown.rating_count, shown.updated_at,
                   p.description_html, p.options::text as options,
                   p.attributes::text as attributes,
                   (select json_agg(json_build_array(v.id, v.sku, v.gtin, v.option_values)
                                    order by v.position, v.sku)
                      from product_variant v where v.product_id = shown.product_id)::text
                       as variants,
                   (select json_agg(json_build_array(
                               o.offer_id, o.variant_id, s.slug, s.display_name, o.condition,
                               o.currency, o.price_minor_units, o.list_price_minor_units,
                               o.lowest_30_minor_units, o.handling_days, o.bulk_prices, o.is_best,
                               o.sold_out, s.logo_key)
                               order by o.sold_out, o.is_best desc,
                                        (o.currency is distinct from shown.currency), o.currency,
                                        o.price_minor_units, o.handling_days, o.offer_id)
                      from shop_offer o join seller s on s.id = o.seller_id
                     where o.product_id = shown.product_id)::text as offers,
                   (select json_agg(json_build_array(i.image_key, i.source_url, i.alt, i.variant_id)
                                    order by i.position, i.id)
                      from product_image i where i.product_id = shown.product_id)::text as images
              from shop_product shown
              join product p on p.id = shown.product_id
             where shown.slug = :slug
            """;

    private static final int MOST_DESCRIPTION_CHARACTERS = 8_000_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SafeHtml safeHtml;

    /** Cleaning is pure, so its result is kept by what went in. */
    private final Cache<String, ProductDetails.Description> cleaned =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_DESCRIPTION_CHARACTERS)
                    .weigher((String raw, ProductDetails.Description _) -> raw.length() + 100)
                    .build();

    ProductPageQueries(JdbcClient jdbc, JsonMapper json, SafeHtml safeHtml) {
        this.jdbc = jdbc;
        this.json = json;
        this.safeHtml = safeHtml;
    }

    public Optional<ProductDetails> find(String slug) {
        return jdbc.sql(BY_SLUG).param("slug", slug).query((row, _) -> details(row)).optional();
    }

    private ProductDetails details(ResultSet row) throws SQLException {
        return new ProductDetails(
                row.getObject("product_id", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                row.getString("brand"),
                cleaned.get(
                        row.getString("description_html"),
                        raw -> new ProductDetails.Description(safeHtml.clean(raw))),
                row.getObject("category_id", UUID.class),
                texts(json.readTree(row.getString("options"))),
                attributes(json.readTree(row.getString("attributes"))),
                variants(row.getString("variants")),
                offers(row.getString("offers")),
                images(row.getString("images")),
                row.getBigDecimal("rating_average"),
                row.getInt("rating_count"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private List<ProductDetails.Variant> variants(@Nullable String array) {
        List<ProductDetails.Variant> variants = new ArrayList<>();
        for (var node : array(array)) {
            variants.add(
                    new ProductDetails.Variant(
                            id(node.get(0)),
                            node.get(1).asString(),
                            text(node.get(2)),
                            texts(node.get(3))));
        }
        return variants;
    }

    private List<ProductDetails.Offer> offers(@Nullable String array) {
        List<ProductDetails.Offer> offers = new ArrayList<>();
        for (var node : array(array)) {
            var currency = Currency.getInstance(node.get(5).asString());
            List<ProductDetails.Bulk> bulk = new ArrayList<>();
            for (var step : node.get(10)) {
                bulk.add(
                        new ProductDetails.Bulk(
                                step.path("from").asInt(), step.path("priceMinorUnits").asLong()));
            }
            offers.add(
                    new ProductDetails.Offer(
                            id(node.get(0)),
                            id(node.get(1)),
                            node.get(2).asString(),
                            node.get(3).asString(),
                            node.get(4).asString(),
                            new ShopPrice(
                                    new Money(node.get(6).asLong(), currency),
                                    money(node.get(7), currency),
                                    money(node.get(8), currency)),
                            node.get(9).asInt(),
                            bulk,
                            node.get(11).asBoolean(),
                            node.get(12).asBoolean(),
                            text(node.get(13))));
        }
        return offers;
    }

    private List<ProductDetails.Image> images(@Nullable String array) {
        List<ProductDetails.Image> images = new ArrayList<>();
        for (var node : array(array)) {
            var variant = text(node.get(3));
            images.add(
                    new ProductDetails.Image(
                            text(node.get(0)),
                            text(node.get(1)),
                            node.get(2).asString(),
                            variant == null ? null : UUID.fromString(variant)));
        }
        return images;
    }

    /** Numbers and lists as a person reads them; anything deeper is left out. */
    private static Map<String, String> attributes(JsonNode object) {
        Map<String, String> attributes = new LinkedHashMap<>();
        object.forEachEntry(
                (key, value) -> {
                    var readable =
                            value.isArray()
                                    ? String.join(", ", texts(value))
                                    : value.isObject() || value.isNull() ? "" : value.asString();
                    if (!readable.isBlank()) {
                        attributes.put(key, readable);
                    }
                });
        return attributes;
    }

    private JsonNode array(@Nullable String array) {
        return json.readTree(array == null ? "[]" : array);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (var node : array) {
            texts.add(node.isValueNode() ? node.asString("") : node.toString());
        }
        return texts;
    }

    private static UUID id(JsonNode node) {
        return UUID.fromString(node.asString());
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() || node.asString().isEmpty() ? null : node.asString();
    }

    private static @Nullable Money money(JsonNode node, Currency currency) {
        return node.isNull() ? null : new Money(node.asLong(), currency);
    }
}
