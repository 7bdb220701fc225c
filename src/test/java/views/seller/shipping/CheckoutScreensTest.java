package views.seller.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.catalog.CatalogScenarios;
import services.people.PeopleScenarios;
import services.shared.SignedIn;
import services.shipping.OwnShipping;

@IntegrationTest
class CheckoutScreensTest extends SpringBrowserlessTest {

    @Autowired PeopleScenarios people;
    @Autowired CatalogScenarios catalog;
    @Autowired OwnShipping shipping;

    private SignedIn seller;

    @BeforeEach
    void signIn() {
        seller = catalog.aSeller();
        people.signIn(seller);
    }

    @Test
    void warnsWithoutAWayOfSendingAndShowsWhatANewOneWouldCost() {
        navigate(ShippingView.class);
        assertThat(find(Paragraph.class).withClassName("warning-text").single().isVisible())
                .isTrue();

        test(find(Button.class).withText("Add a way of sending").single()).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Parcel");
        test(find(BigDecimalField.class).withCaption("Cost").single())
                .setValue(new BigDecimal("4.90"));
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Sending costs €4.90.");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(people.asGet(seller, shipping::list)).hasSize(1);
        assertThat(find(Paragraph.class).withClassName("warning-text").all()).isEmpty();
    }
}
