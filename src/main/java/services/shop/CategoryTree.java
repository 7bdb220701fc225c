package services.shop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All categories at one moment, in the order of the shop, and what attributes are called. */
public final class CategoryTree {

    private final Map<UUID, ShopCategory> byId = new LinkedHashMap<>();
    private final Map<String, ShopCategory> bySlug = new HashMap<>();
    private final Map<UUID, List<ShopCategory>> below = new HashMap<>();
    private final List<ShopCategory> roots = new ArrayList<>();
    private final Map<String, String> labels;

    CategoryTree(List<ShopCategory> inOrder, Map<String, String> labels) {
        this.labels = Map.copyOf(labels);
        for (var category : inOrder) {
            byId.put(category.id(), category);
            bySlug.put(category.slug(), category);
            if (category.parentId() == null) {
                roots.add(category);
            } else {
                below.computeIfAbsent(category.parentId(), _ -> new ArrayList<>()).add(category);
            }
        }
    }

    /** What attributes are called, by key in lower case. */
    public Map<String, String> labels() {
        return labels;
    }

    public Optional<ShopCategory> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    public List<ShopCategory> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** The categories directly below. */
    public List<ShopCategory> below(UUID parent) {
        return Collections.unmodifiableList(below.getOrDefault(parent, List.of()));
    }

    /** From the root to the category itself; empty for none. */
    public List<ShopCategory> path(@Nullable UUID category) {
        var node = category == null ? null : byId.get(category);
        return node == null
                ? List.of()
                : node.path().stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
