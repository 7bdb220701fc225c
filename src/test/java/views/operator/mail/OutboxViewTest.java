package views.operator.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteNotFoundError;
import domain.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.mail.MailRow;
import services.people.PasswordResets;
import services.people.PeopleScenarios;
import views.components.Addresses;

@IntegrationTest
class OutboxViewTest extends SpringBrowserlessTest {

    @Autowired PeopleScenarios given;
    @Autowired PasswordResets resets;

    @Test
    void offersTheLinkOfAMailToBeFollowed() {
        var shopper = given.shopper();
        resets.request(shopper.email());
        given.signIn(given.operator());
        Addresses.open("operator/mail?recipient=" + shopper.email());
        var mail = test(mails()).getRow(0);

        Addresses.open("operator/mail?recipient=" + shopper.email() + "&mail=" + mail.id());

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(link -> link.endsWith(given.mailedSecret(shopper.email())));
    }

    @Test
    void isForAdminsOnly() {
        given.signIn(given.having(Role.SUPPORT));

        navigate("operator/mail", RouteNotFoundError.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<MailRow> mails() {
        return find(Grid.class).single();
    }
}
