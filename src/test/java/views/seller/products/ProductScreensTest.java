package views.seller.products;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteNotFoundError;
import domain.catalog.Category;
import domain.catalog.Condition;
import domain.catalog.Offer;
import domain.catalog.OfferTerms;
import domain.catalog.ProductStatus;
import domain.shared.Money;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import services.catalog.CatalogScenarios;
import services.catalog.OwnProducts;
import services.catalog.ProductRow;
import services.offers.OfferRow;
import services.offers.OwnOfferQueries;
import services.offers.OwnOffers;
import services.people.PeopleScenarios;
import services.shared.SignedIn;
import views.catalog.PriceHistoryDialog;

@IntegrationTest
class ProductScreensTest extends SpringBrowserlessTest {

    @Autowired CatalogScenarios given;
    @Autowired PeopleScenarios people;
    @Autowired OwnProducts products;
    @Autowired OwnOffers offers;
    @Autowired OwnOfferQueries offerQueries;

    private SignedIn sam;

    @BeforeEach
    void aSeller() {
        sam = given.aSeller();
        people.signIn(sam);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void listsOwnProductsAndNobodyElses() {
        given.aDraftOf(sam, "Mug");
        given.aDraftOf(given.aSeller(), "Cup");

        navigate("seller/products", ProductsView.class);

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).title()).isEqualTo("Mug");
    }

    @Test
    void filtersByTheAddress() {
        given.aDraftOf(sam, "Mug");
        given.aSubmittedProductOf(sam, "Cup");

        open("seller/products", "status=SUBMITTED");
        assertThat(test(grid()).getRow(0).title()).isEqualTo("Cup");
        open("seller/products", "search=mug&status=nonsense");

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).title()).isEqualTo("Mug");
    }

    @Test
    void pausesTheSelectedAndUndoesIt() {
        var mug = offered("Mug");
        navigate("seller/products", ProductsView.class);

        test(grid()).select(0);
        test(button("Pause offers")).click();
        assertThat(only(mug).status()).isEqualTo(Offer.Status.PAUSED);
        test(button("Undo")).click();

        assertThat(only(mug).status()).isEqualTo(Offer.Status.ACTIVE);
    }

    @Test
    void showsNewPricesBeforeItChangesThem() {
        var mug = offered("Mug");
        navigate("seller/products", ProductsView.class);
        test(grid()).select(0);
        test(button("Change prices")).click();

        test(find(BigDecimalField.class).single()).setValue(new BigDecimal("10"));
        assertThat(only(mug).terms().price()).isEqualTo(euros("10.00"));
        test(find(Button.class).withText("Change prices").all().stream()
                        .filter(button -> button.getThemeNames().contains("primary"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(only(mug).terms().price()).isEqualTo(euros("11.00"));
    }

    @Test
    void deletesTheSelectedAfterAskingAndUndoesIt() {
        var mug = offered("Mug");
        navigate("seller/products", ProductsView.class);
        test(grid()).select(0);

        test(button("Delete")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(given.details(sam, mug).deleted()).isTrue();
        test(button("Undo")).click();

        assertThat(given.details(sam, mug).deleted()).isFalse();
    }

    @Test
    void downloadsAllFilteredRows() {
        given.aDraftOf(sam, "=Mug()");
        given.aDraftOf(sam, "Cup");
        open("seller/products", "search=mug");

        var out = new ByteArrayOutputStream();
        var csv = find(Anchor.class).withCondition(a -> a.getElement().hasAttribute("download"));
        test(csv.all().getFirst()).download(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"'=Mug()\"")
                .doesNotContain("Cup");
    }

    @Test
    void downloadsOwnOffersAndEveryPriceTheyHad() {
        var mug = offered("Mug");
        open(mug);

        assertThat(downloaded(OwnOffersPanel.class)).contains("A-" + mug, "10", "EUR");

        test(inRow("Prices")).click();
        assertThat(downloaded(PriceHistoryDialog.class)).contains("10", "EUR");
    }

    @Test
    void bringsADeletedOfferBack() {
        var mug = offered("Mug");
        var id = only(mug).id();
        given.as(sam, () -> offers.delete(id));
        open(mug);

        test(inRow("Restore")).click();

        assertThat(only(mug).id()).isEqualTo(id);
    }

    @SuppressWarnings("unchecked")
    private Button inRow(String text) {
        Grid<OfferRow> offers =
                find(Grid.class).all().stream()
                        .filter(grid -> grid.findAncestor(OwnOffersPanel.class) != null)
                        .findFirst()
                        .orElseThrow();
        var cell = test(offers).getCellComponent(0, offers.getColumns().size() - 1);
        return cell.getChildren()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private String downloaded(Class<? extends Component> from) {
        var out = new ByteArrayOutputStream();
        var links = find(Anchor.class).withCondition(a -> a.getElement().hasAttribute("download"));
        test(links.all().stream()
                        .filter(link -> link.findAncestor(from) != null)
                        .findFirst()
                        .orElseThrow())
                .download(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesANewProduct() {
        navigate("seller/products/new", NewProductView.class);
        test(field("Title")).setValue("Mug");
        test(field("SKU")).setValue("M-1");

        test(button("Save draft")).click();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .startsWith("seller/products/");
        assertThat(button("Submit for approval").isEnabled()).isTrue();
    }

    @Test
    void submitsWhatIsOnTheScreen() {
        var id = given.aDraftOf(sam, "Mug");
        open(id);
        test(field("Title")).setValue("Big mug");

        test(button("Submit for approval")).click();

        var details = given.details(sam, id);
        assertThat(details.status()).isEqualTo(ProductStatus.SUBMITTED);
        assertThat(details.content().title()).isEqualTo("Big mug");
        assertThat(find(Button.class).withText("Withdraw").all()).hasSize(1);
        assertThat(find(Button.class).withText("Save").all()).isEmpty();
    }

    @Test
    void keepsNothingWhenSubmittingIsRefused() {
        var id = given.aDraftOf(sam, "Mug");
        open(id);
        category().clear();
        test(field("Title")).setValue("Big mug");

        test(button("Submit for approval")).click();

        assertThat(notification()).contains("category");
        assertThat(given.details(sam, id).content().title()).isEqualTo("Mug");
    }

    @Test
    void saysWhenSomebodyElseWasFaster() {
        var id = given.aDraftOf(sam, "Mug");
        open(id);
        test(field("Title")).setValue("Mine");
        given.as(sam, () -> products.edit(id, given.draft("Theirs", given.aCategory()), 0));

        test(button("Save")).click();

        assertThat(find(Notification.class).all())
                .anyMatch(told -> test(told).getText().startsWith("Somebody else changed this"));
        assertThat(given.details(sam, id).content().title()).isEqualTo("Theirs");
    }

    @Test
    void proposesAChangeOfAnApprovedProduct() {
        var id = given.anApprovedProductOf(sam, "Mug");
        open(id);
        test(field("Title")).setValue("Cup");

        test(button("Propose this change")).click();

        var details = given.details(sam, id);
        assertThat(details.content().title()).isEqualTo("Mug");
        assertThat(details.openChange()).isNotNull();
        assertThat(find(views.catalog.DifferenceTable.class).all()).hasSize(1);
    }

    @Test
    void isNotThereForOtherSellers() {
        var id = given.aDraftOf(given.aSeller(), "Cup");

        navigate("seller/products/" + id, RouteNotFoundError.class);
        navigate("seller/products/" + UUID.randomUUID(), RouteNotFoundError.class);
    }

    @Test
    void isNotThereForOperators() {
        people.signIn(given.aModerator());

        navigate("seller/products", RouteNotFoundError.class);
    }

    private UUID offered(String title) {
        var id = given.anApprovedProductOf(sam, title);
        var variant = given.details(sam, id).content().variants().getFirst().id();
        var terms = new OfferTerms("A-" + id, Condition.NEW, euros("10.00"), null, 1, List.of());
        given.as(sam, () -> offers.make(id, variant, terms));
        return id;
    }

    private OfferRow only(UUID product) {
        return given.as(sam, () -> offerQueries.of(product)).getFirst();
    }

    private void open(UUID product) {
        navigate("seller/products/" + product, ProductView.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<ProductRow> grid() {
        return find(Grid.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Category> category() {
        return find(views.catalog.CategoryPicker.class).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private String notification() {
        return test(find(Notification.class).all().getLast()).getText();
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }
}
