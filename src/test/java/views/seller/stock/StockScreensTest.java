package views.seller.stock;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteNotFoundError;
import domain.shared.Uuids;
import domain.stock.StockTerms;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import services.catalog.CatalogScenarios;
import services.people.PeopleScenarios;
import services.shared.SignedIn;
import services.stock.NewStockItem;
import services.stock.OfferSupply;
import services.stock.Reservations;
import services.stock.StockItems;
import services.stock.StockLocations;
import services.stock.StockRow;
import services.stock.StockScenarios;

@IntegrationTest
class StockScreensTest extends SpringBrowserlessTest {

    @Autowired CatalogScenarios catalog;
    @Autowired StockScenarios given;
    @Autowired PeopleScenarios people;
    @Autowired StockItems items;
    @Autowired StockLocations locations;
    @Autowired OfferSupply supply;
    @Autowired Reservations reservations;
    @Autowired Clock clock;

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
    void listsWhatIsLowByTheAddress() {
        var _ = item("PLENTY", 50, 5);
        var _ = item("SCARCE", 3, 5);

        navigate("seller/stock", StockView.class);
        assertThat(test(grid()).size()).isEqualTo(2);
        UI.getCurrent().navigate("seller/stock", QueryParameters.fromString("state=LOW"));

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).sku()).isEqualTo("SCARCE");
    }

    @Test
    void countsManyAndKeepsWhatIsRefusedOnTheScreen() {
        var free = item("A-FREE", 1, null);
        var held = held("B-HELD", 4);
        navigate("seller/stock", StockView.class);
        test(grid()).select(0);
        test(grid()).select(1);
        test(button("Count")).click();

        test(field("A-FREE")).setValue(9);
        test(field("B-HELD")).setValue(1);
        test(button("Save")).click();

        assertThat(given.item(free).onHand()).isEqualTo(9);
        assertThat(given.item(held).onHand()).isEqualTo(4);
        assertThat(find(IntegerField.class).all()).hasSize(1);
        assertThat(field("B-HELD").getErrorMessage())
                .isEqualTo(
                        "4 of B-HELD are promised to carts and orders; at least 4 must be there");

        test(field("B-HELD")).setValue(5);
        test(button("Save")).click();

        assertThat(given.item(held).onHand()).isEqualTo(5);
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void makesAnItemAndReceivesMore() {
        navigate("seller/stock", StockView.class);
        test(button("New stock item")).click();
        test(find(TextField.class).withCaption("SKU").single()).setValue("NEW-1");
        test(find(IntegerField.class).withCaption("On hand").single()).setValue(2);
        test(button("Save")).click();

        test(button("Receive")).click();
        test(find(IntegerField.class).withCaption("Quantity").single()).setValue(3);
        test(find(Button.class).withText("Save").all().getLast()).click();

        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void showsWhoHoldsItAndWhatTakesFromIt() {
        var held = held("HELD", 4);

        navigate("seller/stock/" + held, StockItemView.class);

        assertThat(find(Anchor.class).all()).anyMatch(a -> a.getHref().contains("products/"));
        assertThat(find(HolderPanel.class).single().getElement().getTextRecursively())
                .contains("4 to a cart until");
    }

    @Test
    void isNotFoundForOtherSellers() {
        var item = item("MINE", 1, null);
        people.signIn(given.aSeller());

        navigate("seller/stock/" + item, RouteNotFoundError.class);
    }

    @Test
    void opensALocation() {
        navigate("seller/stock/locations", StockLocationsView.class);
        test(button("New location")).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Shop");
        test(find(TextField.class).withCaption("Country").single()).setValue("id");
        test(button("Save")).click();

        navigate("seller/stock/locations", StockLocationsView.class);
        assertThat(rows()).isEqualTo(2);
    }

    private UUID item(String sku, int onHand, @Nullable Integer threshold) {
        return catalog.as(
                sam,
                () ->
                        items.create(
                                new NewStockItem(
                                        locations.usual(),
                                        sku,
                                        new StockTerms(sku, 0, threshold),
                                        onHand)));
    }

    private UUID held(String sku, int quantity) {
        var item = item(sku, quantity, null);
        var offer = given.anOffer(sam);
        catalog.as(sam, () -> supply.take(offer, item, 1));
        given.system(
                () ->
                        reservations.hold(
                                Uuids.timeOrdered(),
                                Map.of(offer, quantity),
                                clock.instant().plusSeconds(600)));
        return item;
    }

    private int rows() {
        return test(grid()).size();
    }

    @SuppressWarnings("unchecked")
    private Grid<StockRow> grid() {
        return find(Grid.class).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private IntegerField field(String label) {
        return find(IntegerField.class).withCaption(label).single();
    }
}
