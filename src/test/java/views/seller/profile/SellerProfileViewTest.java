package views.seller.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static services.adapters.images.PicturesForTests.jpeg;
import static services.sellers.SellerScenarios.as;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import domain.people.Role;
import domain.sellers.DocumentStatus;
import java.awt.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import services.sellers.DocumentRow;
import services.sellers.OwnSellerQueries;
import services.sellers.SellerScenarios;
import services.shared.SignedIn;
import views.components.sellers.Logo;
import views.components.sellers.OnScreen;

@IntegrationTest
class SellerProfileViewTest extends SpringBrowserlessTest {

    @Autowired SellerScenarios given;
    @Autowired OwnSellerQueries queries;

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void opensThePartTheAddressNames() {
        open(given.applicant("Parts"), "documents");

        assertThat(find(TabSheet.class).single().getSelectedTab().getLabel())
                .isEqualTo("Documents");
    }

    @Test
    void savesTheProfile() {
        var owner = given.applicant("Renamed");
        open(owner, "profile");

        test(field("Shop name")).setValue("Renamed Shop");
        save();

        assertThat(as(owner, queries::details).profile().displayName()).isEqualTo("Renamed Shop");
        assertThat(notification()).isEqualTo("Saved");
    }

    @Test
    void showsTheUploadedLogoAndKeepsWhatIsTyped() {
        var owner = given.approved("Logo On Screen");
        open(owner, "profile");
        test(field("Shop name")).setValue("Half typed");

        test(find(Upload.class).single())
                .upload("logo.jpg", "image/jpeg", jpeg(64, 64, Color.BLUE));

        assertThat(find(Logo.class).all()).hasSize(1);
        assertThat(field("Shop name").getValue()).isEqualTo("Half typed");
        test(find(Button.class).withText("Remove the logo").single()).click();
        assertThat(find(Logo.class).all()).isEmpty();
        assertThat(as(owner, queries::details).logoKey()).isNull();
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithAnIban() {
        var owner = given.applicant("Mistyped");
        open(owner, "bank");

        test(field("Account holder")).setValue("Mistyped Ltd");
        test(field("IBAN")).setValue("DE89 3704 0044 0532 0130 01");
        save();

        assertThat(field("IBAN").isInvalid()).isTrue();
        assertThat(field("IBAN").getErrorMessage()).contains("typing error");
        assertThat(as(owner, queries::bankAccount)).isEmpty();
    }

    @Test
    void keepsTheBankAccountAndShowsItMasked() {
        var owner = given.applicant("Typed well");
        open(owner, "bank");

        test(field("Account holder")).setValue("Typed Ltd");
        test(field("IBAN")).setValue(SellerScenarios.IBAN);
        save();

        assertThat(as(owner, queries::bankAccount).orElseThrow().iban())
                .isEqualTo("DE89 •••• 3000");
        assertThat(field("IBAN").getValue()).isEmpty();
    }

    @Test
    void handsADocumentIn() {
        var owner = given.applicant("Documented");
        open(owner, "documents");

        test(find(Upload.class).single())
                .upload("register.pdf", "application/pdf", SellerScenarios.PDF);

        assertThat(as(owner, queries::documents))
                .extracting(DocumentRow::status)
                .containsExactly(DocumentStatus.UPLOADED);
        assertThat(notification()).isEqualTo("“register.pdf” has been handed in");
    }

    @Test
    void refusesAProgramThatIsCalledPdf() {
        var owner = given.applicant("Disguised");
        open(owner, "documents");

        test(find(Upload.class).single())
                .upload("invoice.pdf", "application/pdf", new byte[] {'M', 'Z', 1, 2});

        assertThat(as(owner, queries::documents)).isEmpty();
        assertThat(notification()).contains("not a PDF, JPEG or PNG");
    }

    @Test
    void letsStaffReadOnly() {
        var owner = given.applicant("Read by staff");
        var staff =
                SellerScenarios.memberOf(
                        given.person("Stefan", Role.SHOPPER),
                        SellerScenarios.sellerOf(owner),
                        "Read by staff",
                        Role.SELLER_STAFF);
        open(staff, "profile");

        assertThat(field("Shop name").isReadOnly()).isTrue();
        assertThat(find(Button.class).withText("Save").all()).isEmpty();
    }

    private void open(SignedIn person, String part) {
        OnScreen.become(person);
        UI.getCurrent().navigate(SellerProfileView.PATH, QueryParameters.of("part", part));
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void save() {
        test(find(Button.class).withText("Save").single()).click();
    }

    private String notification() {
        return test(find(Notification.class).all().getLast()).getText();
    }
}
