package views.operator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteNotFoundError;
import domain.catalog.ProductStatus;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import services.catalog.CatalogScenarios;
import services.catalog.OwnProductChanges;
import services.catalog.ProductDraft;
import services.catalog.ProductRow;
import services.people.PeopleScenarios;
import services.shared.SignedIn;
import views.catalog.DifferenceTable;

@IntegrationTest
class ModerationViewTest extends SpringBrowserlessTest {

    @Autowired CatalogScenarios given;
    @Autowired PeopleScenarios people;
    @Autowired OwnProductChanges changes;

    private SignedIn sam;

    @BeforeEach
    void aModerator() {
        sam = given.aSeller();
        people.signIn(given.aModerator());
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void approvesTheChosenOne() {
        var id = given.aSubmittedProductOf(sam, "Mug");
        openAt(id);
        assertThat(find(H2.class).all().getFirst().getChildren().findFirst()).isPresent();

        test(find(Button.class).withText("Approve").single()).click();

        assertThat(given.details(sam, id).status()).isEqualTo(ProductStatus.APPROVED);
    }

    @Test
    void rejectsOnlyWithAReason() {
        var id = given.aSubmittedProductOf(sam, "Mug");
        openAt(id);
        test(find(Button.class).withText("Reject").single()).click();

        test(rejectInDialog()).click();
        assertThat(given.details(sam, id).status()).isEqualTo(ProductStatus.SUBMITTED);
        test(find(TextArea.class).single()).setValue("No picture");
        test(rejectInDialog()).click();

        assertThat(given.details(sam, id).reason()).isEqualTo("No picture");
    }

    @Test
    void showsAChangeBesideWhatItReplaces() {
        var id = given.anApprovedProductOf(sam, "Mug");
        var details = given.details(sam, id);
        var draft = ProductDraft.of(details.content());
        var change =
                given.as(
                        sam,
                        () ->
                                changes.propose(
                                        id,
                                        new ProductDraft(
                                                "Cup",
                                                draft.brand(),
                                                draft.descriptionHtml(),
                                                draft.categoryId(),
                                                draft.options(),
                                                draft.attributes(),
                                                draft.variants()),
                                        details.version()));
        openAt(change);
        assertThat(find(DifferenceTable.class).all()).hasSize(1);

        test(find(Button.class).withText("Approve").single()).click();

        assertThat(given.details(sam, id).content().title()).isEqualTo("Cup");
    }

    @Test
    void isNotThereForSellers() {
        people.signIn(sam);

        navigate("operator/moderation", RouteNotFoundError.class);
        navigate("operator/products", RouteNotFoundError.class);
    }

    @Test
    void listsAllProductsAndOpensOne() {
        var unique = "Mug " + UUID.randomUUID();
        var id = given.aDraftOf(sam, unique);

        open("operator/products", "search=" + unique.replace(' ', '+'));
        assertThat(test(grid()).size()).isEqualTo(1);
        navigate("operator/products/" + id, ProductView.class);
        test(find(TextField.class).withCondition(f -> "Title".equals(f.getLabel())).single())
                .setValue("Cup");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(given.details(sam, id).content().title()).isEqualTo("Cup");
    }

    // Other tests leave their own in the queue; the address names ours.
    private void openAt(UUID item) {
        open("operator/moderation", "item=" + item);
    }

    @SuppressWarnings("unchecked")
    private Grid<ProductRow> grid() {
        return find(Grid.class).all().getFirst();
    }

    private Button rejectInDialog() {
        return find(Button.class).withText("Reject").all().stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .findFirst()
                .orElseThrow();
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }
}
