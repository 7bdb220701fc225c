package views.operator.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteNotFoundError;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.audit.AuditEntry;
import services.people.PeopleScenarios;
import services.people.UserAdministration;
import views.audit.AuditNavigation;
import views.components.Addresses;

@IntegrationTest
class AuditViewTest extends SpringBrowserlessTest {

    @Autowired PeopleScenarios given;
    @Autowired UserAdministration administration;

    @Test
    void showsWhatHappenedToOneThing() {
        var operator = given.operator();
        var shopper = given.shopper();
        given.as(operator, () -> administration.lock(shopper.id(), "complaints"));
        given.signIn(operator);

        Addresses.open(AuditNavigation.addressOf("user", shopper.id()));

        assertThat(test(log()).getRow(0).action()).isEqualTo("user.lock");
        assertThat(test(log()).getRow(0).changes())
                .containsExactly(new AuditEntry.Change("status", "ACTIVE", "LOCKED"));
        assertThat(find(TextField.class).withCaption("Id of the object").single().getValue())
                .isEqualTo(shopper.id().toString());
    }

    @Test
    void showsSellersTheirOwnLogAndNotThatOfAll() {
        given.signIn(given.sellerOwner(given.seller()));

        navigate("seller/audit", com.vaadin.flow.component.Component.class);
        assertThat(test(log()).getRow(0).action()).isEqualTo("team.join");
        navigate("operator/audit", RouteNotFoundError.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<AuditEntry> log() {
        return find(Grid.class).single();
    }
}
