package domain.catalog;

import domain.shared.PlainText;
import domain.shared.Refused;
import domain.shared.Slug;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node of the category tree.
 *
 * @param names by language; {@code en} is always there
 * @param path ids from the root down to itself
 */
public record Category(
        UUID id,
        @Nullable UUID parentId,
        Slug slug,
        Map<String, String> names,
        List<UUID> path,
        int position,
        long version) {

    public static final int NAME_MAX_LENGTH = 100;
    public static final int DEEPEST = 12;
    private static final String ENGLISH = "en";

    public Category {
        names = Map.copyOf(names);
        path = List.copyOf(path);
        if (names.getOrDefault(ENGLISH, "").isBlank()) {
            throw new Refused("catalog.category-name", "A category needs an English name");
        }
        names.forEach(
                (language, name) -> {
                    var _ =
                            PlainText.requireFilled(
                                    "The name in " + language, name, NAME_MAX_LENGTH);
                });
        if (path.isEmpty() || !path.getLast().equals(id)) {
            throw new IllegalArgumentException("The path does not end at the category: " + path);
        }
        if (path.size() > DEEPEST) {
            throw new Refused("catalog.category-depth", "Categories nest at most 12 levels deep");
        }
    }

    /** In the language asked for, else in English. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault(ENGLISH, ""));
    }

    public Category named(Map<String, String> changed) {
        return new Category(id, parentId, slug, changed, path, position, version);
    }

    Category placed(@Nullable UUID parent, List<UUID> changedPath, int at) {
        return new Category(id, parent, slug, names, changedPath, at, version);
    }
}
