package services.imports.taking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The categories there are, as one look at them saw them; new ones are added as they are made. */
final class CategoryTree {

    /** A category with the names it has, by language. */
    record Node(
            UUID id,
            @Nullable UUID parent,
            String slug,
            Map<String, String> names,
            List<UUID> path,
            long version) {

        String english() {
            return names.getOrDefault("en", "");
        }
    }

    private final Map<UUID, Node> byId = new HashMap<>();
    private final Map<String, Node> bySlug = new HashMap<>();
    private final Map<String, Node> byName = new HashMap<>();

    void add(Node node) {
        byId.put(node.id(), node);
        bySlug.put(node.slug(), node);
        byName.putIfAbsent(key(node.parent(), node.english()), node);
    }

    Optional<Node> find(@Nullable UUID id) {
        return Optional.ofNullable(id == null ? null : byId.get(id));
    }

    boolean hasSlug(String slug) {
        return bySlug.containsKey(slug);
    }

    /** A child by its name, whatever its case. */
    Optional<Node> child(@Nullable UUID parent, String name) {
        return Optional.ofNullable(byName.get(key(parent, name)));
    }

    /** Names from the root to this category, for people: {@code Clothes › Shirts}. */
    String describe(@Nullable UUID id) {
        var names = new ArrayList<String>();
        find(id).ifPresent(
                        node ->
                                node.path().stream()
                                        .map(byId::get)
                                        .filter(java.util.Objects::nonNull)
                                        .forEach(step -> names.add(step.english())));
        return String.join(" › ", names);
    }

    private static String key(@Nullable UUID parent, String name) {
        return (parent == null ? "" : parent) + "\t" + name.strip().toLowerCase(Locale.ROOT);
    }
}
