package views.operator.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static services.adapters.images.PicturesForTests.jpeg;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import domain.people.Role;
import java.awt.Color;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import services.catalog.CatalogScenarios;
import services.catalog.ProductRow;
import services.media.ProductImages;
import services.people.PeopleScenarios;
import services.shared.SignedIn;
import views.catalog.SellerPicker;

@IntegrationTest
class ProductsViewTest extends SpringBrowserlessTest {

    @Autowired CatalogScenarios given;
    @Autowired PeopleScenarios people;
    @Autowired ProductImages images;

    private SignedIn sam;
    private UUID mug;

    @BeforeEach
    void aModeratorAndAProduct() {
        sam = given.aSeller();
        mug = given.anApprovedProductOf(sam, "Mug");
        people.signIn(given.aModerator());
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsTheProductsOfTheSellerInTheAddress() {
        openOfSam();

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(picker().getValue().id()).isEqualTo(sam.activeSeller());
    }

    @Test
    void narrowsToTheSellerThatIsPicked() {
        navigate("operator/products", ProductsView.class);
        var name = sam.memberships().getFirst().sellerName();

        test(picker()).setFilter(name);
        test(picker()).selectItem(name);

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).id()).isEqualTo(mug);
    }

    @Test
    void deletesTheSelectedAfterAskingAndUndoesIt() {
        openOfSam();
        test(grid()).select(0);

        test(button("Delete selected")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(given.details(sam, mug).deleted()).isTrue();
        test(button("Undo")).click();

        assertThat(given.details(sam, mug).deleted()).isFalse();
    }

    @Test
    void operatorsSeeAndAddPicturesOfAProduct() {
        navigate("operator/products/" + mug, ProductView.class);

        test(find(Upload.class).single()).upload("red.jpg", "image/jpeg", jpeg(90, 60, Color.RED));

        assertThat(find(Image.class).all()).hasSize(1);
        assertThat(images.of(mug)).hasSize(1);
    }

    @Test
    void readersSeeNoPicturePanel() {
        people.signIn(people.having(Role.FINANCE));

        navigate("operator/products/" + mug, ProductView.class);

        assertThat(find(Upload.class).all()).isEmpty();
    }

    private void openOfSam() {
        UI.getCurrent()
                .navigate(
                        "operator/products",
                        QueryParameters.of("seller", String.valueOf(sam.activeSeller())));
    }

    @SuppressWarnings("unchecked")
    private Grid<ProductRow> grid() {
        return find(Grid.class).single();
    }

    private SellerPicker picker() {
        return find(SellerPicker.class).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
