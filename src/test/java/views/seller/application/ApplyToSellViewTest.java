package views.seller.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import domain.people.Permissions;
import domain.people.Role;
import domain.sellers.SellerStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import services.sellers.OwnSellerQueries;
import services.sellers.SellerScenarios;
import services.shared.CurrentUser;
import views.components.sellers.OnScreen;

@IntegrationTest
class ApplyToSellViewTest extends SpringBrowserlessTest {

    @Autowired SellerScenarios given;
    @Autowired CurrentUser currentUser;
    @Autowired OwnSellerQueries queries;

    @BeforeEach
    void somebodyWithoutATeam() {
        OnScreen.become(given.person("Nora", Role.SHOPPER));
        navigate(ApplyToSellView.class);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void makesThePersonWorkForTheNewSellerAtOnce() {
        test(find(TextField.class).withCaption("Shop name").single()).setValue("Nora’s Nuts");
        test(find(TextField.class).withCaption("Legal name").single()).setValue("Nora Nuts Ltd");
        country().setValue("NL");
        apply();

        assertThat(currentUser.may(Permissions.OWN_SELLER_EDIT)).isTrue();
        var seller = queries.details();
        assertThat(seller.profile().displayName()).isEqualTo("Nora’s Nuts");
        assertThat(seller.address().country()).isEqualTo("NL");
        assertThat(seller.status()).isEqualTo(SellerStatus.APPLIED);
    }

    @Test
    void asksForWhatIsMissingAndCanBeSentAgain() {
        find(EmailField.class).single().setValue("");
        apply();

        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
        assertThat(country().isInvalid()).isTrue();
        assertThat(find(Button.class).withText("Apply").single().isEnabled()).isTrue();
        assertThat(currentUser.require().memberships()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> country() {
        return find(ComboBox.class).single();
    }

    private void apply() {
        test(find(Button.class).withText("Apply").single()).click();
    }
}
