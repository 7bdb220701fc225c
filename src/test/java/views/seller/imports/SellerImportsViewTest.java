package views.seller.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static services.imports.ImportScenarios.seller;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouteNotFoundError;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.imports.ImportScenarios;
import services.people.PeopleScenarios;

@IntegrationTest
class SellerImportsViewTest extends SpringBrowserlessTest {

    @Autowired ImportScenarios given;
    @Autowired PeopleScenarios people;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aSellerIsHere() {
        people.signIn(people.sellerOwner(people.seller()));
    }

    @Test
    void startsWithAnUpload() {
        navigate(SellerImportsView.class);

        test(find(Upload.class).single())
                .upload(
                        "products.csv",
                        "text/csv",
                        "SKU,Title,Price\na-%s,Chair,1.50\n"
                                .formatted(own)
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(getCurrentView()).isInstanceOf(SellerImportView.class);
    }

    @Test
    void doesNotFindTheMarketplacesImports() {
        var job = given.ready(given.folder(seller("s" + own, "Shop " + own)));

        navigate("seller/imports/" + job, RouteNotFoundError.class);
    }
}
