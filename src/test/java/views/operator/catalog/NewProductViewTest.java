package views.operator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteNotFoundError;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.catalog.CatalogScenarios;
import services.people.PeopleScenarios;

@IntegrationTest
class NewProductViewTest extends SpringBrowserlessTest {

    @Autowired CatalogScenarios given;
    @Autowired PeopleScenarios people;

    @Test
    void writesAProductOfTheMarketplaceItself() {
        people.signIn(given.aModerator());
        navigate(ProductsView.class);
        assertThat(find(Anchor.class).withText("New product").single().getHref())
                .isEqualTo("operator/products/new");

        navigate("operator/products/new", NewProductView.class);
        test(find(TextField.class).withCaption("Title").single()).setValue("Standard mug");
        test(find(TextField.class).withCaption("SKU").single()).setValue("M-1");
        test(find(Button.class).withText("Save draft").single()).click();

        assertThat(getCurrentView()).isInstanceOf(ProductView.class);
        assertThat(((ProductView) getCurrentView()).getPageTitle()).isEqualTo("Standard mug");
    }

    @Test
    void isNotFoundForSellers() {
        people.signIn(given.aSeller());

        navigate("operator/products/new", RouteNotFoundError.class);
    }
}
