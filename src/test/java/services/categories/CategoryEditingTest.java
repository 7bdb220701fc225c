package services.categories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.catalog.AttributeDefinition;
import domain.catalog.AttributeKind;
import domain.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import services.catalog.CatalogScenarios;
import services.catalog.OwnProducts;
import services.catalog.ProductDraft;
import services.shared.NotFound;
import services.shared.SignedIn;

@IntegrationTest
class CategoryEditingTest {

    @Autowired CatalogScenarios given;
    @Autowired CategoryEditing editing;
    @Autowired AttributeEditing attributes;
    @Autowired CategoryQueries queries;
    @Autowired OwnProducts products;

    private SignedIn ada;

    @BeforeEach
    void anAdministrator() {
        ada = given.anAdmin();
    }

    @Test
    void keepsThePathsOfAllBelowWhenMoved() {
        var home = grow(null, "Home");
        var garden = grow(null, "Garden");
        var kitchen = grow(home, "Kitchen");
        var cups = grow(kitchen, "Cups");

        given.as(ada, () -> editing.move(kitchen, garden, 0));

        var tree = given.as(ada, () -> queries.tree());
        assertThat(tree.find(cups).orElseThrow().path()).containsExactly(garden, kitchen, cups);
        assertThat(tree.pathName(cups, "en")).isEqualTo("Garden › Kitchen › Cups");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> given.as(ada, () -> editing.move(garden, cups, 0)));
    }

    @Test
    void isNamedInSeveralLanguagesAndByOnePersonAtATime() {
        var id = grow(null, "Cups");

        given.as(ada, () -> editing.rename(id, Map.of("en", "Cups", "de", "Tassen", "id", ""), 0));

        var category = given.as(ada, () -> queries.tree()).find(id).orElseThrow();
        assertThat(category.names()).isEqualTo(Map.of("en", "Cups", "de", "Tassen"));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> given.as(ada, () -> editing.rename(id, Map.of("en", "Mugs"), 0)));
    }

    @Test
    void givesEqualNamesDifferentWebNames() {
        var name = "Same " + UUID.randomUUID();
        var tree =
                List.of(grow(null, name), grow(null, name)).stream()
                        .map(id -> given.as(ada, () -> queries.tree()).find(id).orElseThrow())
                        .toList();

        assertThat(tree.getFirst().slug()).isNotEqualTo(tree.getLast().slug());
    }

    @Test
    void isRemovedOnlyWhenEmpty() {
        var home = grow(null, "Home");
        var kitchen = grow(home, "Kitchen");
        define(kitchen, null, "size", AttributeKind.TEXT, false);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> given.as(ada, () -> editing.remove(home)));
        given.as(ada, () -> editing.remove(kitchen));
        given.as(ada, () -> editing.remove(home));

        assertThat(given.as(ada, () -> queries.tree()).find(home)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> given.as(ada, () -> editing.remove(home)));
    }

    @Test
    void handsAttributesDownAndChecksThem() {
        var home = grow(null, "Home");
        var cups = grow(home, "Cups");
        define(home, null, "material", AttributeKind.TEXT, true);
        define(cups, null, "volume", AttributeKind.NUMBER, false);
        var sam = given.aSeller();

        assertThat(given.as(sam, () -> queries.attributesOf(cups)))
                .extracting(AttributeDefinition::key)
                .containsExactly("material", "volume");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> given.as(sam, () -> products.create(with(cups, "volume", "big"))))
                .withMessage("volume is not a number such as 12.5");
        var id = given.as(sam, () -> products.create(with(cups, "volume", "0.3")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> given.as(sam, () -> products.submit(id, 0)))
                .withMessage("material is missing");
    }

    @Test
    void refusesAKeyThatIsTakenAboveOrBelow() {
        var home = grow(null, "Home");
        var cups = grow(home, "Cups");
        define(home, null, "material", AttributeKind.TEXT, false);
        define(cups, null, "volume", AttributeKind.TEXT, false);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> define(cups, null, "material", AttributeKind.TEXT, false));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> define(home, null, "volume", AttributeKind.TEXT, false));
        define(grow(null, "Other"), null, "material", AttributeKind.TEXT, false);
    }

    @Test
    void changesADefinitionButNeverItsKey() {
        var home = grow(null, "Home");
        var id = define(home, null, "material", AttributeKind.TEXT, false);

        define(home, id, "other", AttributeKind.BOOLEAN, true);

        var changed = given.as(ada, () -> queries.attributesOf(home)).getFirst();
        assertThat(changed.key()).isEqualTo("material");
        assertThat(changed.kind()).isEqualTo(AttributeKind.BOOLEAN);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> define(home, id, "material", AttributeKind.TEXT, false));
    }

    @Test
    void isClosedToModeratorsAndSellers() {
        for (var person : List.of(given.aModerator(), given.aSeller())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(
                            () -> given.as(person, () -> editing.grow(null, Map.of("en", "Mine"))));
        }
    }

    private UUID grow(@Nullable UUID parent, String name) {
        return given.as(ada, () -> editing.grow(parent, Map.of("en", name)));
    }

    private UUID define(
            UUID category, @Nullable UUID id, String key, AttributeKind kind, boolean required) {
        return given.as(
                ada,
                () ->
                        attributes.save(
                                category,
                                new AttributeDraft(
                                        id, key, key, kind, "", List.of(), required, true, 0, 0)));
    }

    private static ProductDraft with(UUID category, String key, String value) {
        return new ProductDraft(
                "Mug",
                "",
                "",
                category,
                List.of(),
                Map.of(key, value),
                List.of(new ProductDraft.VariantDraft(null, "A", "", List.of(), null)));
    }
}
