package services.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.IntegrationTest;
import domain.catalog.ProductStatus;
import domain.shared.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import services.shared.NotFound;

@IntegrationTest
class OwnProductsTest {

    private static final Path NAUGHTY = Path.of("../shared/data/malicious/blns.txt");

    @Autowired CatalogScenarios given;
    @Autowired OwnProducts own;
    @Autowired OwnProductQueries queries;
    @Autowired ProductEditing operators;

    @Test
    void keepsAProductWithItsVariantsAsWritten() {
        var sam = given.aSeller();
        var category = given.aCategory();
        var draft =
                new ProductDraft(
                        "Mug",
                        "Clay & Co",
                        "Text",
                        category,
                        List.of("Colour", "Size"),
                        Map.of("material", "clay", "empty", ""),
                        List.of(
                                variant("M-1", "4006381333931", "red", "L"),
                                variant("M-2", "", "red", "S")));

        var id = given.as(sam, () -> own.create(draft));

        var kept = given.details(sam, id);
        assertThat(kept.content().options()).containsExactly("Colour", "Size");
        assertThat(kept.content().attributes()).isEqualTo(Map.of("material", "clay"));
        assertThat(kept.content().variants()).extracting("sku").containsExactly("M-1", "M-2");
        assertThat(kept.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(kept.steps())
                .containsExactlyInAnyOrder(
                        ProductStep.EDIT,
                        ProductStep.SUBMIT,
                        ProductStep.DELETE,
                        ProductStep.OFFER);
    }

    @Test
    void letsVariantsSwapTheirNumbersAndLeave() {
        var sam = given.aSeller();
        var id = given.as(sam, () -> own.create(twoSizes()));
        var content = given.details(sam, id).content();
        var first = content.variants().getFirst();
        var second = content.variants().getLast();

        var swapped =
                new ProductDraft(
                        "Mug",
                        "",
                        "",
                        null,
                        List.of("Size"),
                        Map.of(),
                        List.of(
                                new ProductDraft.VariantDraft(
                                        first.id(), second.sku(), "", List.of("S"), null),
                                new ProductDraft.VariantDraft(
                                        second.id(), first.sku(), "", List.of("M"), null)));
        given.as(sam, () -> own.edit(id, swapped, 0));

        assertThat(given.details(sam, id).content().variants())
                .extracting("sku")
                .containsExactly(second.sku(), first.sku());

        given.as(sam, () -> own.edit(id, given.draft("Mug", given.aCategory()), 1));
        assertThat(given.details(sam, id).content().variants()).hasSize(1);
    }

    @Test
    void refusesTheSecondOfTwoPeopleWhoEditTheSame() {
        var sam = given.aSeller();
        var id = given.aDraftOf(sam, "Mug");
        var category = given.aCategory();
        given.as(sam, () -> own.edit(id, given.draft("First", category), 0));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(
                        () ->
                                given.as(
                                        sam,
                                        () -> own.edit(id, given.draft("Second", category), 0)));

        assertThat(given.details(sam, id).content().title()).isEqualTo("First");
    }

    @Test
    void isSubmittedOnlyWithACategory() {
        var sam = given.aSeller();
        var id = given.as(sam, () -> own.create(twoSizes()));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> given.as(sam, () -> own.submit(id, 0)))
                .withMessageContaining("category");
    }

    @Test
    void isWithdrawnDeletedAndRestored() {
        var sam = given.aSeller();
        var id = given.aSubmittedProductOf(sam, "Mug");

        given.as(sam, () -> own.withdraw(id));
        given.as(sam, () -> own.delete(id));
        assertThat(found(sam, null)).isEmpty();
        assertThat(found(sam, ProductFilter.State.DELETED)).containsExactly(id);

        given.as(sam, () -> own.restore(id));
        assertThat(found(sam, ProductFilter.State.DRAFT)).containsExactly(id);
    }

    @Test
    void isNotFoundByOtherSellers() {
        var sam = given.aSeller();
        var vera = given.aSeller();
        var id = given.aDraftOf(sam, "Mug");
        var approved = given.anApprovedProductOf(sam, "Cup");
        var draft = given.draft("Mine now", given.aCategory());

        for (var product : List.of(id, approved)) {
            notFound(() -> given.as(vera, () -> own.edit(product, draft, 0)));
            notFound(() -> given.as(vera, () -> own.submit(product, 0)));
            notFound(() -> given.as(vera, () -> own.withdraw(product)));
            notFound(() -> given.as(vera, () -> own.delete(product)));
            notFound(() -> given.as(vera, () -> own.restore(product)));
        }
        notFound(() -> given.details(vera, id));
        assertThat(found(vera, null)).isEmpty();
        assertThat(given.details(vera, approved).steps()).containsExactly(ProductStep.OFFER);
    }

    @Test
    void doesNotTakeAVariantAwayFromAnotherProduct() {
        var sam = given.aSeller();
        var vera = given.aSeller();
        var victim = given.anApprovedProductOf(sam, "Cup");
        var stolen = given.details(sam, victim).content().variants().getFirst();
        var own2 = given.aDraftOf(vera, "Mug");
        var draft =
                new ProductDraft(
                        "Mug",
                        "",
                        "",
                        null,
                        List.of(),
                        Map.of(),
                        List.of(
                                new ProductDraft.VariantDraft(
                                        stolen.id(), "X", "", List.of(), null)));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> given.as(vera, () -> own.edit(own2, draft, 0)));

        assertThat(given.details(sam, victim).content().variants()).containsExactly(stolen);
    }

    @Test
    void isClosedToWhoeverMayOnlyModerate() {
        var olga = given.aModerator();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> given.as(olga, () -> own.create(twoSizes())));
    }

    @Test
    void findsByPartOfTheTitleAndByWholeNumbers() {
        var sam = given.aSeller();
        var id = given.as(sam, () -> own.create(twoSizes()));
        var kept = given.details(sam, id);

        for (var search :
                List.of("übergroß", "UBERGROSS", "100%", kept.number() + "", "4006381333931")) {
            var filter = ProductFilter.none().searching(search);
            assertThat(given.as(sam, () -> queries.count(filter))).as(search).isEqualTo(1);
        }
        for (var search : List.of("10_%", "400638133393", "x' or 1=1 --")) {
            var filter = ProductFilter.none().searching(search);
            assertThat(given.as(sam, () -> queries.count(filter))).as(search).isZero();
        }
    }

    @Test
    void keepsEveryNaughtyStringAsItIsOrRefusesIt() throws IOException {
        assumeThat(NAUGHTY).as("the folder ../shared/data is not here").exists();
        var sam = given.aSeller();
        var id = given.aDraftOf(sam, "Mug");
        var category = given.aCategory();
        var changed = new ArrayList<String>();
        var version = 0L;
        for (var text : Files.readAllLines(NAUGHTY)) {
            var draft =
                    new ProductDraft(
                            text,
                            text,
                            "",
                            category,
                            List.of(text),
                            Map.of("note", text),
                            List.of(variant(text, "", text)));
            try {
                var seen = version;
                given.as(sam, () -> own.edit(id, draft, seen));
                version++;
            } catch (Refused refused) {
                assertThat(refused.sentence()).isNotBlank();
                continue;
            }
            var kept = given.details(sam, id).content();
            if (!kept.title().equals(text)
                    || !kept.brand().equals(text)
                    || !kept.options().equals(List.of(text))
                    || !kept.attributes().equals(Map.of("note", text))
                    || !kept.variants().getFirst().sku().equals(text)) {
                changed.add(text);
            }
        }
        assertThat(changed).isEmpty();
        assertThat(version).isGreaterThan(300);
    }

    @Test
    void isNotDeletedByItsOwnerTwice() {
        var sam = given.aSeller();
        var id = given.aDraftOf(sam, "Mug");
        given.as(sam, () -> own.delete(id));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> given.as(sam, () -> own.delete(id)));
    }

    @Test
    void isEditedByModeratorsAtAnyTime() {
        var sam = given.aSeller();
        var id = given.anApprovedProductOf(sam, "Mug");
        var version = given.details(sam, id).version();
        var draft = ProductDraft.of(given.details(sam, id).content());
        var renamed =
                new ProductDraft(
                        "Cup",
                        draft.brand(),
                        "",
                        draft.categoryId(),
                        draft.options(),
                        draft.attributes(),
                        draft.variants());

        given.as(given.aModerator(), () -> operators.edit(id, renamed, version));

        assertThat(given.details(sam, id).content().title()).isEqualTo("Cup");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> given.as(sam, () -> operators.delete(id)));
    }

    private List<UUID> found(
            services.shared.SignedIn seller,
            ProductFilter.@org.jspecify.annotations.Nullable State state) {
        return given
                .as(
                        seller,
                        () ->
                                queries.find(
                                        ProductFilter.none().in(state),
                                        "en",
                                        PageRequest.of(0, 10)))
                .stream()
                .map(ProductRow::id)
                .toList();
    }

    private static void notFound(Runnable work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(work::run);
    }

    private ProductDraft twoSizes() {
        return new ProductDraft(
                "Übergroß 100% mug",
                "",
                "",
                null,
                List.of("Size"),
                Map.of(),
                List.of(variant("A", "4006381333931", "S"), variant("B", "", "M")));
    }

    private static ProductDraft.VariantDraft variant(String sku, String gtin, String... options) {
        return new ProductDraft.VariantDraft(null, sku, gtin, List.of(options), null);
    }
}
