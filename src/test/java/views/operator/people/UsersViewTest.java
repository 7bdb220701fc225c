package views.operator.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteNotFoundError;
import domain.people.Role;
import domain.people.UserStatus;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import services.people.PeopleScenarios;
import services.people.directory.UserQueries;
import services.people.directory.UserRow;
import services.shared.CurrentUser;
import services.shared.SignedIn;
import views.components.Addresses;

@IntegrationTest
class UsersViewTest extends SpringBrowserlessTest {

    @Autowired PeopleScenarios given;
    @Autowired UserQueries queries;
    @Autowired CurrentUser currentUser;

    private SignedIn operator;

    @BeforeEach
    void anOperatorIsHere() {
        operator = given.operator();
        given.signIn(operator);
    }

    @Test
    void findsSomebodyByTheAddressLine() {
        var shopper = given.shopper();

        Addresses.open("operator/users?q=" + shopper.email() + "&status=ACTIVE&role=SHOPPER");

        assertThat(test(people()).size()).isOne();
        assertThat(test(people()).getRow(0).id()).isEqualTo(shopper.id());
        assertThat(find(TextField.class).withCaption("Name or e-mail").single().getValue())
                .isEqualTo(shopper.email());
    }

    @Test
    void invitesSomebodyWithRoles() {
        var email = PeopleScenarios.newAddress();
        navigate(UsersView.class);

        test(find(Button.class).withText("Invite").single()).click();
        test(find(EmailField.class).single()).setValue(email);
        test(find(TextField.class).withCaption("Name").single()).setValue("Grace");
        find(Button.class).withText("Invite").all().stream()
                .reduce((_, last) -> last)
                .ifPresent(button -> test(button).click());

        assertThat(notification()).isEqualTo("An invitation is on its way to " + email);
        assertThat(given.mailsTo(email)).hasSize(1);
    }

    @Test
    void locksSomebodyWithAReason() {
        var shopper = given.shopper();
        navigate("operator/users/" + shopper.id(), UserView.class);

        test(find(Button.class).withText("Lock").single()).click();
        test(find(TextArea.class).single()).setValue("complaints");
        find(Button.class).withText("Lock").all().stream()
                .reduce((_, last) -> last)
                .ifPresent(button -> test(button).click());

        assertThat(queries.find(shopper.id()).orElseThrow().row().status())
                .isEqualTo(UserStatus.LOCKED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void changesRoles() {
        var shopper = given.shopper();
        navigate("operator/users/" + shopper.id(), UserView.class);

        CheckboxGroup<Role> roles = find(CheckboxGroup.class).single();
        roles.setValue(Set.of(Role.MODERATOR));
        test(find(Button.class).withText("Save the roles").single()).click();

        assertThat(queries.find(shopper.id()).orElseThrow().row().roles())
                .containsExactly(Role.MODERATOR);
    }

    @Test
    void looksThroughSomebodysEyes() {
        var shopper = given.shopper();
        navigate("operator/users/" + shopper.id(), UserView.class);

        test(find(Button.class).withText("View as").single()).click();

        assertThat(currentUser.id()).isEqualTo(shopper.id());
        assertThat(currentUser.require().viewedBy()).isEqualTo(operator.email());
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
    }

    @Test
    void offersNothingAgainstOneself() {
        navigate("operator/users/" + operator.id(), UserView.class);

        assertThat(find(Button.class).withText("Lock").all()).isEmpty();
        assertThat(find(Button.class).withText("View as").all()).isEmpty();
    }

    @Test
    void isNotFoundForOthersNorForPeopleWhoDoNotExist() {
        navigate("operator/users/nobody", RouteNotFoundError.class);
        given.signIn(given.shopper());
        navigate("operator/users", RouteNotFoundError.class);
    }

    @Test
    void showsEveryPermissionOfEveryRole() {
        navigate(RolesView.class);

        assertThat(find(NativeTableRow.class).all().size()).isGreaterThan(15);
    }

    private String notification() {
        return test(find(Notification.class).single()).getText();
    }

    @SuppressWarnings("unchecked")
    private Grid<UserRow> people() {
        return find(Grid.class).single();
    }
}
