package views.operator.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static services.imports.ImportScenarios.refused;
import static services.imports.ImportScenarios.seller;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouteNotFoundError;
import domain.imports.ImportStatus;
import domain.imports.Kind;
import domain.imports.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.imports.ImportRowEntry;
import services.imports.ImportScenarios;
import services.imports.SmallOlist;
import services.people.PeopleScenarios;
import views.components.Addresses;

@IntegrationTest
class OperatorImportViewTest extends SpringBrowserlessTest {

    @Autowired ImportScenarios given;
    @Autowired PeopleScenarios people;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void anOperatorIsHere() {
        people.signIn(people.operator());
    }

    @Test
    void showsWhatWillBecomeOfEveryRowAndTakesItIn() {
        var job =
                given.ready(
                        given.folder(
                                seller("s" + own, "Shop " + own),
                                refused(Kind.SELLERS, "no name")));
        navigate("operator/imports/" + job, OperatorImportView.class);
        assertThat(test(rows()).size()).isEqualTo(2);

        outcome().setValue(Outcome.REFUSE);
        assertThat(test(rows()).size()).isOne();
        assertThat(test(rows()).getRow(0).reason()).contains("no name");
        test(find(Button.class).withText("Take in").single()).click();

        given.await(job, ImportStatus.DONE);
        navigate("operator/imports/" + job, OperatorImportView.class);
        assertThat(find(Button.class).withText("Undo import").single().isVisible()).isTrue();
        assertThat(find(Anchor.class).withText("Download refused rows").all()).hasSize(1);
    }

    @Test
    void showsTheRowsTheAddressAsksFor() {
        var job =
                given.ready(
                        given.folder(
                                seller("s" + own, "Shop " + own),
                                refused(Kind.SELLERS, "no name")));

        Addresses.open("operator/imports/" + job + "?kind=SELLERS&outcome=CREATE");

        assertThat(outcome().getValue()).isEqualTo(Outcome.CREATE);
        assertThat(find(Tabs.class).single().getSelectedTab().getLabel()).isEqualTo("Sellers");
        assertThat(test(rows()).size()).isOne();
        assertThat(test(rows()).getRow(0).outcome()).isEqualTo(Outcome.CREATE);
    }

    @Test
    void showsOrdersWithWhatTheyConsistOfUnderEachOfItsKinds() {
        var job =
                given.ready(
                        new SmallOlist()
                                .delivered("o1")
                                .item("o1", 1, "p1", "s1", "20.00")
                                .item("o1", 2, "p2", "s2", "5.00")
                                .payment("o1", 1, "voucher", "45.00")
                                .write());

        Addresses.open("operator/imports/" + job + "?kind=ITEMS");

        assertThat(find(Tabs.class).single().getSelectedTab().getLabel()).isEqualTo("Items");
        assertThat(test(rows()).size()).isOne();
        assertThat(test(rows()).getRow(0).kind()).isEqualTo(Kind.ORDERS);
        assertThat(test(rows()).getRow(0).parts())
                .containsOnly(
                        Map.entry(Kind.CUSTOMERS, 1),
                        Map.entry(Kind.ITEMS, 2),
                        Map.entry(Kind.PAYMENTS, 1));
    }

    @Test
    void leavesOutWhatAnAddressAsksForInVain() {
        var job = given.ready(given.folder(seller("s" + own, "Shop " + own)));

        Addresses.open("operator/imports/" + job + "?kind=x&outcome=%3Cscript%3E");

        assertThat(test(rows()).size()).isOne();
    }

    @Test
    void startsWithAFolderOfTheServer() {
        var folder = given.folder(seller("s" + own, "Shop " + own));
        navigate(OperatorImportsView.class);

        test(find(TextField.class).withCaption("File or folder on the server").single())
                .setValue(folder.toAbsolutePath().toString());
        test(find(Button.class).withText("Check it").single()).click();

        assertThat(getCurrentView()).isInstanceOf(OperatorImportView.class);
    }

    @Test
    void startsWithAnUpload() {
        navigate(OperatorImportsView.class);

        test(find(Upload.class).single())
                .upload(
                        "products.csv",
                        "text/csv",
                        "SKU,Title,Price\na-%s,Chair,1.50\n"
                                .formatted(own)
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(getCurrentView()).isInstanceOf(OperatorImportView.class);
    }

    @Test
    void isNotFoundWhenThereIsNoSuchImport() {
        navigate("operator/imports/" + UUID.randomUUID(), RouteNotFoundError.class);
        navigate("operator/imports/nonsense", RouteNotFoundError.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<ImportRowEntry> rows() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Outcome> outcome() {
        return find(Select.class).withCaption("Outcome").single();
    }
}
