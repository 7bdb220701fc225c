package views.seller.team;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.people.PeopleScenarios;
import services.people.directory.TeamMember;

@IntegrationTest
class TeamViewTest extends SpringBrowserlessTest {

    @Autowired PeopleScenarios given;

    @Test
    void invitesSomebodyIntoTheTeam() {
        given.signIn(given.sellerOwner(given.seller()));
        var email = PeopleScenarios.newAddress();
        navigate(TeamView.class);

        test(find(Button.class).withText("Invite").single()).click();
        test(find(EmailField.class).single()).setValue(email);
        test(find(TextField.class).withCaption("Name").single()).setValue("Staff");
        find(Button.class).withText("Invite").all().stream()
                .reduce((_, last) -> last)
                .ifPresent(button -> test(button).click());

        assertThat(test(team()).size()).isEqualTo(2);
        assertThat(given.mailsTo(email)).hasSize(1);
    }

    @Test
    void keepsTheLastOwnerInTheTeam() {
        given.signIn(given.sellerOwner(given.seller()));
        navigate(TeamView.class);

        test(find(Button.class).withText("Leave the team").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(test(find(Notification.class).single()).getText())
                .startsWith("A team needs an owner");
    }

    @Test
    void offersStaffNoChange() {
        var seller = given.seller();
        var owner = given.sellerOwner(seller);
        given.signIn(given.sellerStaff(seller));

        navigate(TeamView.class);

        assertThat(find(Button.class).withText("Invite").all()).isEmpty();
        assertThat(test(team()).getRow(0).id()).isEqualTo(owner.id());
    }

    @SuppressWarnings("unchecked")
    private Grid<TeamMember> team() {
        return find(Grid.class).single();
    }
}
