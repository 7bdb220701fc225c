package views.seller.home;

import static org.assertj.core.api.Assertions.assertThat;
import static services.sellers.SellerScenarios.as;
import static services.sellers.SellerScenarios.sellerOf;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import domain.people.Role;
import domain.sellers.SellerAction;
import domain.sellers.SellerStatus;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import services.sellers.OwnSellerQueries;
import services.sellers.SellerScenarios;
import services.shared.SignedIn;
import views.components.sellers.OnScreen;

@IntegrationTest
class SellerHomeViewTest extends SpringBrowserlessTest {

    @Autowired SellerScenarios given;
    @Autowired OwnSellerQueries queries;

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsAnApplicantWhatToDoNext() {
        var owner = given.applicant("Home beginner");
        open(owner);

        test(find(Button.class).withText("Read and accept").single()).click();
        test(find(Button.class).withText("I accept").single()).click();

        assertThat(as(owner, queries::details).status()).isEqualTo(SellerStatus.ONBOARDING);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Next: Complete the profile");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("seller/profile?part=bank", "seller/products");
        assertThat(button("Submit for review").isEnabled()).isFalse();
    }

    @Test
    void submitsWhenEverythingIsThere() {
        var owner = given.readyForReview("Home complete");
        open(owner);

        test(button("Submit for review")).click();

        assertThat(as(owner, queries::details).status()).isEqualTo(SellerStatus.IN_REVIEW);
        assertThat(find(Button.class).withText("Submit for review").all()).isEmpty();
    }

    @Test
    void tellsASuspendedSellerWhy() {
        var owner = given.approved("Home suspended");
        given.decide(sellerOf(owner), SellerAction.SUSPEND, "Parcels never arrive");
        open(owner);

        assertThat(notices())
                .contains(
                        "Your shop is suspended: shoppers do not see your offers.",
                        "We wrote: Parcels never arrive");
    }

    @Test
    void followsAnOperatorsDecisionWithoutReload() throws InterruptedException {
        var owner = given.inReview("Home live");
        open(owner);

        given.decide(sellerOf(owner), SellerAction.APPROVE, "");
        for (int i = 0; i < 20 && !badges().contains("Approved"); i++) {
            Thread.sleep(50);
            roundTrip();
        }

        assertThat(badges()).contains("Approved");
    }

    @Test
    void offersStaffNothingToDo() {
        var owner = given.applicant("Home staff");
        var staff =
                SellerScenarios.memberOf(
                        given.person("Stefan", Role.SHOPPER),
                        sellerOf(owner),
                        "Home staff",
                        Role.SELLER_STAFF);
        open(staff);

        assertThat(find(Button.class).withText("Read and accept").all()).isEmpty();
        assertThat(find(Button.class).withText("Submit for review").all()).isEmpty();
    }

    private void open(SignedIn person) {
        OnScreen.become(person);
        navigate(SellerHomeView.class);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private List<String> notices() {
        return find(Div.class).withClassName("notice").all().stream().map(Div::getText).toList();
    }

    private List<String> badges() {
        return find(Span.class).withClassName("badge").all().stream().map(Span::getText).toList();
    }
}
