package services.imports.taking;

import domain.imports.Content.CategoryContent;
import domain.imports.Kind;
import domain.imports.Outcome;
import domain.shared.PlainText;
import domain.shared.Uuids;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import services.imports.taking.CategoryTree.Node;

/**
 * Categories from elsewhere. One that is here under the same name and parent is the same category;
 * names in further languages are added to it.
 */
@Component
class CategoryTaking implements KindTaking<CategoryContent> {

    /** What an import may change of a category, and what undo puts back. */
    record CategoryState(UUID id, Map<String, String> names, long version) {}

    private final Categories categories;
    private final References references;

    CategoryTaking(Categories categories, References references) {
        this.categories = categories;
        this.references = references;
    }

    @Override
    public Kind kind() {
        return Kind.CATEGORIES;
    }

    @Override
    public Map<UUID, Presence> presence(Collection<UUID> ids) {
        var found = new HashMap<UUID, Presence>();
        if (!ids.isEmpty()) {
            var tree = categories.tree();
            ids.forEach(id -> tree.find(id).ifPresent(_ -> found.put(id, Presence.THERE)));
        }
        return found;
    }

    @Override
    public void decide(ImportScope scope, List<Candidate<CategoryContent>> candidates) {
        var tree = categories.tree();
        for (var one : candidates) {
            if (scope.isBySeller()) {
                one.refuse("Only the marketplace takes in categories");
                continue;
            }
            Taking.refusing(one, () -> validate(one.content()));
            if (!one.isDecided()) {
                decide(scope, tree, one);
            }
            if (one.outcome() != Outcome.REFUSE) {
                // The next may be its child.
                scope.announce(kind(), one.content().externalId(), one.requireTarget());
            }
        }
    }

    private static void validate(CategoryContent content) {
        var _ =
                PlainText.requireFilled(
                        "The category’s English name", content.names().getOrDefault("en", ""), 200);
        for (var name : content.names().values()) {
            var _ = PlainText.require("The name", name, 200);
        }
    }

    private void decide(ImportScope scope, CategoryTree tree, Candidate<CategoryContent> one) {
        var parentId = one.content().parentExternalId();
        var parent = parent(scope, parentId);
        if (parentId != null && parent == null) {
            one.refuse("The category above it, %s, is not there".formatted(parentId));
            return;
        }
        var there =
                one.isMatched()
                        ? tree.find(one.target())
                        : tree.child(parent, one.content().names().getOrDefault("en", ""));
        if (there.isEmpty()) {
            one.create(one.target() == null ? Uuids.timeOrdered() : one.requireTarget());
            return;
        }
        one.match(there.get().id());
        compare(one, there.get());
    }

    private @Nullable UUID parent(ImportScope scope, @Nullable String externalId) {
        return externalId == null
                ? null
                : references.resolve(scope, kind(), List.of(externalId)).get(externalId);
    }

    private static void compare(Candidate<CategoryContent> one, Node there) {
        var differences = new Differences();
        merged(there.names(), one.content())
                .forEach(
                        (language, name) ->
                                differences.field(
                                        "name (" + language + ")",
                                        there.names().get(language),
                                        name));
        if (differences.isEmpty()) {
            one.skipAndRemember("Already there under this name");
        } else {
            one.update(
                    differences.list(),
                    new CategoryState(there.id(), there.names(), there.version()));
        }
    }

    private static Map<String, String> merged(Map<String, String> there, CategoryContent said) {
        var names = new TreeMap<>(there);
        said.names()
                .forEach(
                        (language, name) -> {
                            if (!name.isBlank()) {
                                names.put(language, name);
                            }
                        });
        return names;
    }

    @Override
    public void write(ImportScope scope, List<Candidate<CategoryContent>> candidates) {
        var tree = categories.tree();
        for (var one : candidates) {
            var id = one.requireTarget();
            if (one.outcome() == Outcome.CREATE) {
                var parent = parent(scope, one.content().parentExternalId());
                categories.create(tree, id, parent, one.content().names());
            } else {
                var node = tree.find(id).map(Node::names).orElseGet(Map::of);
                categories.rename(Objects.requireNonNull(id), merged(node, one.content()));
            }
        }
    }
}
