package services.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All categories at one moment, in the order of the shop, and what attributes are called.
 *
 * @param labels by attribute key
 */
public record CategoryTree(Map<UUID, ShopCategory> byId, Map<String, String> labels) {

    static CategoryTree of(List<ShopCategory> inOrder, Map<String, String> labels) {
        return new CategoryTree(
                inOrder.stream()
                        .collect(
                                Collectors.toMap(
                                        ShopCategory::id,
                                        category -> category,
                                        (one, _) -> one,
                                        LinkedHashMap::new)),
                labels);
    }

    public Optional<ShopCategory> bySlug(String slug) {
        return byId.values().stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    /** The categories directly below; the roots for null. */
    public List<ShopCategory> below(@Nullable UUID parent) {
        return byId.values().stream()
                .filter(category -> Objects.equals(category.parentId(), parent))
                .toList();
    }

    /** From the root to the category itself; empty for none. */
    public List<ShopCategory> path(@Nullable UUID category) {
        var node = category == null ? null : byId.get(category);
        return node == null
                ? List.of()
                : node.path().stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
