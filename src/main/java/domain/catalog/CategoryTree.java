package domain.catalog;

import domain.shared.Refused;
import domain.shared.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All categories together, as one tree without cycles. Immutable; what a move changes is answered,
 * for the caller to keep.
 */
public final class CategoryTree {

    private static final Comparator<Category> IN_ORDER =
            Comparator.comparingInt(Category::position)
                    .thenComparing(category -> category.name("en"))
                    .thenComparing(Category::id);

    private final Map<UUID, Category> byId = new LinkedHashMap<>();

    public CategoryTree(Collection<Category> categories) {
        categories.stream().sorted(IN_ORDER).forEach(category -> byId.put(category.id(), category));
    }

    public Optional<Category> find(@Nullable UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Category> roots() {
        return byId.values().stream().filter(category -> category.parentId() == null).toList();
    }

    public List<Category> childrenOf(UUID id) {
        return byId.values().stream().filter(child -> id.equals(child.parentId())).toList();
    }

    /** All of them, each before those below it, in the order shown. */
    public List<Category> topDown() {
        var ordered = new ArrayList<Category>();
        roots().forEach(root -> collect(root, ordered));
        return List.copyOf(ordered);
    }

    /** Names from the root down, joined by a sign of descent. */
    public String pathName(@Nullable UUID id, String language) {
        return find(id).stream()
                .flatMap(category -> category.path().stream())
                .flatMap(step -> find(step).stream())
                .map(step -> step.name(language))
                .reduce((above, below) -> above + " › " + below)
                .orElse("");
    }

    /** A new category, last among those under the same parent. */
    public Category grow(UUID id, Slug slug, @Nullable UUID parent, Map<String, String> names) {
        return new Category(
                id, parent, slug, names, pathUnder(parent, id), nextPosition(parent), 0);
    }

    /**
     * Hangs a category, with all below it, under another one or makes it a root.
     *
     * @param position where among its new siblings, from 0
     * @return every category that is different afterwards, the moved one first
     */
    public List<Category> move(UUID id, @Nullable UUID newParent, int position) {
        var moved = find(id).orElseThrow(() -> new IllegalArgumentException("No category " + id));
        if (find(newParent).filter(parent -> parent.path().contains(id)).isPresent()) {
            throw new Refused("catalog.category-cycle", "A category cannot be moved below itself");
        }
        var changed = new ArrayList<Category>();
        rebase(moved.placed(newParent, pathUnder(newParent, id), position), changed);
        shiftSiblings(moved, newParent, position, changed);
        return List.copyOf(changed);
    }

    private void rebase(Category placed, List<Category> changed) {
        changed.add(placed);
        for (var child : childrenOf(placed.id())) {
            var path = new ArrayList<>(placed.path());
            path.add(child.id());
            if (!path.equals(child.path())) {
                rebase(child.placed(placed.id(), path, child.position()), changed);
            }
        }
    }

    private void shiftSiblings(
            Category moved, @Nullable UUID parent, int position, List<Category> changed) {
        var siblings =
                new ArrayList<>(
                        byId.values().stream()
                                .filter(other -> !other.id().equals(moved.id()))
                                .filter(other -> sameParent(other.parentId(), parent))
                                .toList());
        for (int index = 0; index < siblings.size(); index++) {
            var at = index < position ? index : index + 1;
            var sibling = siblings.get(index);
            if (sibling.position() != at) {
                changed.add(sibling.placed(parent, sibling.path(), at));
            }
        }
    }

    private List<UUID> pathUnder(@Nullable UUID parent, UUID id) {
        if (parent == null) {
            return List.of(id);
        }
        var above =
                find(parent)
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                "catalog.category-parent",
                                                "The category above does not exist"));
        var path = new ArrayList<>(above.path());
        path.add(id);
        return path;
    }

    private int nextPosition(@Nullable UUID parent) {
        return byId.values().stream()
                .filter(other -> sameParent(other.parentId(), parent))
                .mapToInt(other -> other.position() + 1)
                .max()
                .orElse(0);
    }

    private void collect(Category category, List<Category> ordered) {
        ordered.add(category);
        childrenOf(category.id()).forEach(child -> collect(child, ordered));
    }

    private static boolean sameParent(@Nullable UUID one, @Nullable UUID other) {
        return java.util.Objects.equals(one, other);
    }
}
