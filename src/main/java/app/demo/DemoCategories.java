package app.demo;

import domain.catalog.AttributeKind;
import domain.catalog.Category;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import services.categories.AttributeDraft;
import services.categories.AttributeEditing;
import services.categories.CategoryEditing;
import services.categories.CategoryQueries;
import services.shared.ActingAs;

/** The demo's category tree and what its products have to say about themselves. */
@Component
class DemoCategories {

    private final CategoryEditing editing;
    private final CategoryQueries queries;
    private final AttributeEditing attributes;

    DemoCategories(CategoryEditing editing, CategoryQueries queries, AttributeEditing attributes) {
        this.editing = editing;
        this.queries = queries;
        this.attributes = attributes;
    }

    /** Ids by the tables' own names for them; what is there already stays. */
    Map<String, UUID> create() {
        return ActingAs.systemGet(this::createAll);
    }

    private Map<String, UUID> createAll() {
        var there = new HashMap<String, UUID>();
        for (var category : queries.tree().topDown()) {
            there.put(englishName(category), category.id());
        }
        var isNew = there.isEmpty();
        var ids = new HashMap<String, UUID>();
        for (var row : DemoTable.read("categories").rows()) {
            var parent = row.find("parent").map(ids::get).orElse(null);
            var names = Map.of("en", row.get("en"), "de", row.get("de"), "id", row.get("id"));
            var id =
                    there.containsKey(row.get("en"))
                            ? there.get(row.get("en"))
                            : editing.grow(parent, names);
            ids.put(row.get("slug"), id);
        }
        if (isNew) {
            DemoTable.read("attributes").rows().forEach(row -> define(ids, row));
        }
        return ids;
    }

    private void define(Map<String, UUID> categories, DemoTable.Row row) {
        var category = Objects.requireNonNull(categories.get(row.get("category")));
        attributes.save(
                category,
                new AttributeDraft(
                        null,
                        row.get("key"),
                        row.get("label"),
                        AttributeKind.valueOf(row.get("kind")),
                        row.get("unit"),
                        row.list("choices", "\\|"),
                        false,
                        true,
                        0,
                        0));
    }

    private static String englishName(Category category) {
        return category.names().getOrDefault("en", "");
    }
}
