package services.categories;

import domain.catalog.AttributeDefinition;
import domain.catalog.AttributeKind;
import domain.catalog.AttributeRules;
import domain.catalog.Category;
import domain.catalog.CategoryTree;
import domain.shared.DomainException;
import domain.shared.Slug;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.shared.NotFound;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Categories and attribute definitions as they are kept; for use cases, which ask permission. */
@Component
// Whether a refusal ends the transaction is for the use case to say, which may go on with others.
@Transactional(
        propagation = Propagation.MANDATORY,
        noRollbackFor = {DomainException.class, OptimisticLockingFailureException.class})
public class StoredCategories {

    private static final TypeReference<java.util.Map<String, String>> NAMES =
            new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private static final String INSERT =
            """
            insert into category (id, parent_id, slug, names, path, position, version)
            values (:id, cast(:parent as uuid), :slug, cast(:names as jsonb), :path, :position, 0)
            """;

    private static final String UPDATE =
            """
            update category
               set parent_id = cast(:parent as uuid), names = cast(:names as jsonb), path = :path,
                   position = :position, version = version + 1
             where id = :id and version = :version
            """;

    // Those of the category itself last, so that the general comes before the special.
    private static final String INHERITED =
            """
            select a.*
              from category c
              join attribute_definition a on a.category_id = any (c.path)
             where c.id = :category
             order by array_position(c.path, a.category_id), a.position, a.label, a.id
            """;

    private static final String SAVE_DEFINITION =
            """
            insert into attribute_definition (id, category_id, key, label, kind, unit, choices,
                                              required, filterable, position, version)
            values (:id, :category, :key, :label, :kind, :unit, cast(:choices as jsonb),
                    :required, :filterable, :position, 0)
            on conflict (id) do update
               set label = excluded.label, kind = excluded.kind, unit = excluded.unit,
                   choices = excluded.choices, required = excluded.required,
                   filterable = excluded.filterable, position = excluded.position,
                   version = attribute_definition.version + 1
             where attribute_definition.version = :version
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredCategories(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public CategoryTree tree() {
        return new CategoryTree(
                jdbc.sql("select * from category").query((row, _) -> category(row)).list());
    }

    /** Empty rules for a product without a category. */
    public AttributeRules rulesFor(@Nullable UUID category) {
        return new AttributeRules(category == null ? List.of() : inherited(category));
    }

    public void requireExisting(@Nullable UUID category) {
        if (category != null && tree().find(category).isEmpty()) {
            throw new NotFound("category", category);
        }
    }

    List<AttributeDefinition> inherited(UUID category) {
        return jdbc.sql(INHERITED)
                .param("category", category)
                .query((row, _) -> definition(row))
                .list();
    }

    Optional<AttributeDefinition> findDefinition(UUID id) {
        return jdbc.sql("select * from attribute_definition where id = :id")
                .param("id", id)
                .query((row, _) -> definition(row))
                .optional();
    }

    void add(Category category) {
        write(INSERT, category).update();
    }

    void save(Category category) {
        if (write(UPDATE, category).param("version", category.version()).update() == 0) {
            throw new OptimisticLockingFailureException("category " + category.id());
        }
    }

    void save(AttributeDefinition definition) {
        var saved =
                jdbc.sql(SAVE_DEFINITION)
                        .param("id", definition.id())
                        .param("category", definition.categoryId())
                        .param("key", definition.key())
                        .param("label", definition.label())
                        .param("kind", definition.kind().name())
                        .param("unit", definition.unit())
                        .param("choices", json.writeValueAsString(definition.choices()))
                        .param("required", definition.required())
                        .param("filterable", definition.filterable())
                        .param("position", definition.position())
                        .param("version", definition.version())
                        .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("attribute " + definition.id());
        }
    }

    private JdbcClient.StatementSpec write(String sql, Category category) {
        return jdbc.sql(sql)
                .param("id", category.id())
                .param("parent", category.parentId())
                .param("slug", category.slug().value())
                .param("names", json.writeValueAsString(category.names()))
                .param("path", category.path().toArray(UUID[]::new))
                .param("position", category.position());
    }

    private Category category(ResultSet row) throws SQLException {
        return new Category(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                new Slug(row.getString("slug")),
                json.readValue(row.getString("names"), NAMES),
                ids(row.getArray("path")),
                row.getInt("position"),
                row.getLong("version"));
    }

    private AttributeDefinition definition(ResultSet row) throws SQLException {
        return new AttributeDefinition(
                row.getObject("id", UUID.class),
                row.getObject("category_id", UUID.class),
                row.getString("key"),
                row.getString("label"),
                AttributeKind.valueOf(row.getString("kind")),
                row.getString("unit"),
                json.readValue(row.getString("choices"), TEXTS),
                row.getBoolean("required"),
                row.getBoolean("filterable"),
                row.getInt("position"),
                row.getLong("version"));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return Arrays.asList((UUID[]) array.getArray());
    }
}
