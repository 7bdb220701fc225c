package services.shop;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The category tree, read again when it is a few seconds old. */
@Service
@PreAuthorize("permitAll()")
public class ShopCategories {

    private static final String TREE = "tree";
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final LoadingCache<String, CategoryTree> cache;

    ShopCategories(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.cache =
                Caffeine.newBuilder()
                        .refreshAfterWrite(FRESH)
                        .expireAfterWrite(FRESH.multipliedBy(12))
                        .build(_ -> read());
    }

    public CategoryTree tree() {
        return cache.get(TREE);
    }

    /** After a category changed on this node; other nodes follow within seconds. */
    void readAgain() {
        cache.invalidateAll();
    }

    private CategoryTree read() {
        var categories =
                jdbc.sql(
                                """
                                select id, parent_id, slug, names::text as names, path
                                  from category
                                 order by position, names ->> 'en', id
                                """)
                        .query((row, _) -> category(row))
                        .list();
        Map<String, String> labels = new LinkedHashMap<>();
        jdbc.sql("select key, label from attribute_definition order by position desc, id")
                .query(
                        (RowCallbackHandler)
                                row ->
                                        labels.put(
                                                row.getString("key").toLowerCase(Locale.ROOT),
                                                row.getString("label")));
        return new CategoryTree(categories, labels);
    }

    private ShopCategory category(ResultSet row) throws SQLException {
        return new ShopCategory(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("slug"),
                json.readValue(row.getString("names"), NAMES),
                Arrays.asList((UUID[]) row.getArray("path").getArray()));
    }
}
