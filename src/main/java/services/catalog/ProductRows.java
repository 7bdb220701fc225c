package services.catalog;

import domain.catalog.Product;
import domain.catalog.ProductContent;
import domain.catalog.ProductStatus;
import domain.catalog.Variant;
import domain.shared.SellerId;
import domain.shared.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads products from rows of {@code product}. */
@Component
class ProductRows {

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    ProductRows(JsonMapper json) {
        this.json = json;
    }

    Product product(ResultSet row, List<Variant> variants) throws SQLException {
        return new Product(
                row.getObject("id", UUID.class),
                new Slug(row.getString("slug")),
                owner(row),
                content(row, variants),
                ProductStatus.valueOf(row.getString("status")),
                row.getString("status_reason"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                instant(row, "approved_at"),
                instant(row, "deleted_at"),
                row.getLong("version"));
    }

    ProductContent content(ResultSet row, List<Variant> variants) throws SQLException {
        return new ProductContent(
                row.getString("title"),
                row.getString("brand"),
                row.getString("description_html"),
                row.getObject("category_id", UUID.class),
                json.readValue(row.getString("options"), TEXTS),
                json.readValue(row.getString("attributes"), VALUES),
                variants);
    }

    static @Nullable SellerId owner(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("owner_seller_id", UUID.class))
                .map(SellerId::new)
                .orElse(null);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }
}
