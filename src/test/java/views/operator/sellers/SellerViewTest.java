package views.operator.sellers;

import static org.assertj.core.api.Assertions.assertThat;
import static services.adapters.images.PicturesForTests.jpeg;
import static services.sellers.SellerScenarios.run;
import static services.sellers.SellerScenarios.sellerOf;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouteNotFoundError;
import domain.people.Role;
import domain.sellers.SellerAction;
import domain.sellers.SellerStatus;
import domain.shared.SellerId;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import services.sellers.OwnProfile;
import services.sellers.SellerFile;
import services.sellers.SellerScenarios;
import services.shared.ActingAs;
import services.shared.SignedIn;
import views.components.sellers.Logo;
import views.components.sellers.OnScreen;
import views.components.sellers.ReasonDialog;

@IntegrationTest
class SellerViewTest extends SpringBrowserlessTest {

    @Autowired SellerScenarios given;
    @Autowired SellerFile file;
    @Autowired OwnProfile profiles;

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void approvesASellerInReview() {
        var owner = given.inReview("Viewed and approved");
        open(given.operator(), owner);

        test(button("Approve")).click();
        test(confirmation("Approve")).click();

        assertThat(status(owner)).isEqualTo(SellerStatus.APPROVED);
        assertThat(notification()).isEqualTo("Decided about Viewed and approved");
        assertThat(buttons()).contains("Suspend", "Close seller").doesNotContain("Approve");
    }

    @Test
    void showsTheLogo() {
        var owner = given.approved("Viewed with logo");
        run(owner, () -> profiles.showLogo(jpeg(50, 50, Color.GREEN)));

        open(given.operator(), owner);

        assertThat(find(Logo.class).all()).hasSize(1);
    }

    @Test
    void asksForAReasonAndStaysUntilItIsGiven() {
        var owner = given.inReview("Viewed and rejected");
        open(given.operator(), owner);

        test(button("Reject")).click();
        test(confirmation("Reject")).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(status(owner)).isEqualTo(SellerStatus.IN_REVIEW);

        test(find(TextArea.class).single()).setValue("Not a business");
        test(confirmation("Reject")).click();
        assertThat(status(owner)).isEqualTo(SellerStatus.REJECTED);
    }

    @Test
    void saysSoWhenAnotherOperatorWasFaster() {
        var owner = given.inReview("Viewed twice");
        open(given.operator(), owner);
        test(button("Approve")).click();
        given.decide(sellerOf(owner), SellerAction.REJECT, "Faster");

        test(confirmation("Approve")).click();

        assertThat(status(owner)).isEqualTo(SellerStatus.REJECTED);
        assertThat(notification()).contains("rejected").contains("approve");
    }

    @Test
    void offersNoDecisionToThoseWhoOnlyRead() {
        var owner = given.inReview("Viewed by support");
        open(given.person("Susi", Role.SUPPORT), owner);

        assertThat(buttons()).doesNotContain("Approve", "Reject", "Accept", "Refuse");
        assertThat(paragraphs()).contains("You may not read the audit log.");
    }

    @Test
    void showsTheBankAccountMaskedAndThePlaceOfFigures() {
        var owner = given.readyForReview("Viewed bank");
        open(given.operator(), owner);

        assertThat(find(DescriptionList.Description.class).all())
                .extracting(DescriptionList.Description::getText)
                .contains("DE89 •••• 3000")
                .noneMatch(text -> text.contains("DE89370400440532013000"));
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Sales, cancellations"));
    }

    @Test
    void isNotFoundForSellersThatAreNotThere() {
        OnScreen.become(given.operator());

        navigate("operator/sellers/" + SellerId.next(), RouteNotFoundError.class);
        navigate("operator/sellers/nonsense", RouteNotFoundError.class);
    }

    private void open(SignedIn person, SignedIn owner) {
        OnScreen.become(person);
        navigate(SellerNavigation.pathOf(sellerOf(owner)), SellerView.class);
    }

    private SellerStatus status(SignedIn owner) {
        return ActingAs.systemGet(() -> file.require(sellerOf(owner))).status();
    }

    private Button button(String text) {
        return findInView(Button.class).withText(text).single();
    }

    private Button confirmation(String text) {
        var dialog = find(ReasonDialog.class).single();
        return find(Button.class, dialog).withText(text).single();
    }

    private List<String> buttons() {
        return findInView(Button.class).all().stream().map(Button::getText).toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private String notification() {
        return test(find(Notification.class).all().getLast()).getText();
    }
}
