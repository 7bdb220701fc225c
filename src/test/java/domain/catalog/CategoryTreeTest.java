package domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.Refused;
import domain.shared.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {

    private final Random random = new Random(20261120);

    @Test
    void keepsPathsAndNeverMakesACycleWhateverIsMoved() {
        var tree = new CategoryTree(List.of());
        Map<UUID, UUID> parents = new HashMap<>();
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 40; i++) {
            var id = new UUID(0, i);
            var parent =
                    ids.isEmpty() || i % 4 == 0 ? null : ids.get(random.nextInt(Math.min(i, 8)));
            tree = with(tree, List.of(tree.grow(id, new Slug("c" + i), parent, named("C" + i))));
            ids.add(id);
            parents.put(id, parent);
        }
        var refused = 0;
        for (int i = 0; i < 500; i++) {
            var id = ids.get(random.nextInt(ids.size()));
            var target = random.nextInt(5) == 0 ? null : ids.get(random.nextInt(ids.size()));
            try {
                tree = with(tree, tree.move(id, target, random.nextInt(4)));
                parents.put(id, target);
            } catch (Refused _) {
                refused++;
            }
            for (var known : ids) {
                assertThat(tree.find(known).orElseThrow().path()).isEqualTo(walkUp(known, parents));
            }
        }
        assertThat(refused).isPositive();
        assertThat(tree.topDown()).hasSize(ids.size());
    }

    @Test
    void refusesToMoveACategoryBelowItself() {
        var root = new UUID(0, 1);
        var child = new UUID(0, 2);
        var tree = new CategoryTree(List.of());
        tree = with(tree, List.of(tree.grow(root, new Slug("a"), null, named("A"))));
        tree = with(tree, List.of(tree.grow(child, new Slug("b"), root, named("B"))));

        var grown = tree;
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> grown.move(root, child, 0));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> grown.move(root, root, 0));
        assertThat(grown.pathName(child, "en")).isEqualTo("A › B");
    }

    @Test
    void putsSiblingsInTheOrderAskedFor() {
        var tree = new CategoryTree(List.of());
        for (int i = 0; i < 4; i++) {
            tree =
                    with(
                            tree,
                            List.of(
                                    tree.grow(
                                            new UUID(0, i),
                                            new Slug("c" + i),
                                            null,
                                            named("C" + i))));
        }

        tree = with(tree, tree.move(new UUID(0, 3), null, 1));

        assertThat(tree.roots().stream().map(category -> category.name("en")))
                .containsExactly("C0", "C3", "C1", "C2");
    }

    @Test
    void namesInTheLanguageAskedForAndInEnglishOtherwise() {
        var category =
                new Category(
                        new UUID(0, 1),
                        null,
                        new Slug("a"),
                        Map.of("en", "Cups", "de", "Tassen"),
                        List.of(new UUID(0, 1)),
                        0,
                        0);

        assertThat(category.name("de")).isEqualTo("Tassen");
        assertThat(category.name("id")).isEqualTo("Cups");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> category.named(Map.of("de", "Tassen")));
    }

    private static List<UUID> walkUp(UUID id, Map<UUID, UUID> parents) {
        var path = new ArrayList<UUID>();
        for (@Nullable UUID step = id; step != null; step = parents.get(step)) {
            path.addFirst(step);
        }
        return path;
    }

    private static CategoryTree with(CategoryTree tree, List<Category> changed) {
        Map<UUID, Category> all = new HashMap<>();
        tree.topDown().forEach(category -> all.put(category.id(), category));
        changed.forEach(category -> all.put(category.id(), category));
        return new CategoryTree(all.values());
    }

    private static Map<String, String> named(String name) {
        return Map.of("en", name);
    }
}
