package services.imports.taking;

import domain.shared.Slug;
import domain.shared.Uuids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.imports.taking.CategoryTree.Node;

/** Reads the category tree and grows it. There are few enough categories to look at all of them. */
@Component
class Categories {

    private final JdbcClient jdbc;
    private final ContentJson json;

    Categories(JdbcClient jdbc, ContentJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    CategoryTree tree() {
        var tree = new CategoryTree();
        jdbc.sql("select id, parent_id, slug, names::text as names, path, version from category")
                .query(
                        row -> {
                            tree.add(
                                    new Node(
                                            row.getObject("id", UUID.class),
                                            row.getObject("parent_id", UUID.class),
                                            row.getString("slug"),
                                            names(row.getString("names")),
                                            Arrays.asList((UUID[]) row.getArray("path").getArray()),
                                            row.getLong("version")));
                        });
        return tree;
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> names(String text) {
        return new TreeMap<>((Map<String, String>) json.read(text, Map.class));
    }

    Node create(CategoryTree tree, UUID id, @Nullable UUID parent, Map<String, String> names) {
        var path = new ArrayList<>(tree.find(parent).map(Node::path).orElse(List.of()));
        path.add(id);
        var node = new Node(id, parent, slug(tree, id, parent, names), names, path, 0);
        jdbc.sql(
                        """
                        insert into category (id, parent_id, slug, names, path, position, version)
                        values (:id, :parent, :slug, cast(:names as jsonb),
                                cast(:path as uuid[]), 0, 0)
                        """)
                .param("id", id)
                .param("parent", parent)
                .param("slug", node.slug())
                .param("names", json.write(names))
                .param("path", Ids.array(path))
                .update();
        tree.add(node);
        return node;
    }

    private static String slug(
            CategoryTree tree, UUID id, @Nullable UUID parent, Map<String, String> names) {
        var own = Slug.from(names.getOrDefault("en", "")).value();
        if (!tree.hasSlug(own)) {
            return own;
        }
        var longer =
                tree.find(parent)
                        .map(node -> Slug.from(node.slug() + "-" + own).value())
                        .orElse(own);
        return tree.hasSlug(longer) ? Ids.longSlug(own, id) : longer;
    }

    void rename(UUID id, Map<String, String> names) {
        jdbc.sql(
                        """
                        update category set names = cast(:names as jsonb), version = version + 1
                         where id = :id
                        """)
                .param("names", json.write(names))
                .param("id", id)
                .update();
    }

    /** The last category of a path of names, made where it is missing. */
    UUID require(CategoryTree tree, List<String> names) {
        Node last = null;
        for (var name : names) {
            var parent = last == null ? null : last.id();
            last =
                    tree.child(parent, name)
                            .orElseGet(
                                    () ->
                                            create(
                                                    tree,
                                                    Uuids.timeOrdered(),
                                                    parent,
                                                    Map.of("en", name.strip())));
        }
        if (last == null) {
            throw new IllegalArgumentException("A path has at least one name");
        }
        return last.id();
    }
}
