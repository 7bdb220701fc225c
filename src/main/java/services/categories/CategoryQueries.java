package services.categories;

import domain.catalog.AttributeDefinition;
import domain.catalog.CategoryTree;
import domain.people.Permissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The categories and their attributes, for everybody who writes products or moderates them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
        "hasAnyAuthority('"
                + Permissions.CATALOG_READ
                + "', '"
                + Permissions.OWN_PRODUCTS_READ
                + "')")
public class CategoryQueries {

    private static final String COUNTS =
            """
            select category_id, count(*) as products
              from product
             where category_id is not null and deleted_at is null
             group by category_id
            """;

    private record Counted(UUID category, int products) {}

    private final StoredCategories categories;
    private final JdbcClient jdbc;

    CategoryQueries(StoredCategories categories, JdbcClient jdbc) {
        this.categories = categories;
        this.jdbc = jdbc;
    }

    public CategoryTree tree() {
        return categories.tree();
    }

    /** Own and inherited ones, those from further up first; none without a category. */
    public List<AttributeDefinition> attributesOf(@Nullable UUID category) {
        return categories.rulesFor(category).definitions();
    }

    /** How many products the asker can see directly in each category; none is left out. */
    public Map<UUID, Integer> productCounts() {
        return jdbc
                .sql(COUNTS)
                .query(
                        (row, _) ->
                                new Counted(
                                        row.getObject("category_id", UUID.class),
                                        row.getInt("products")))
                .list()
                .stream()
                .collect(Collectors.toMap(Counted::category, Counted::products));
    }
}
