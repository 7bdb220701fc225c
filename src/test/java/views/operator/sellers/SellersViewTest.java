package views.operator.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import domain.people.Role;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import services.sellers.SellerRow;
import services.sellers.SellerScenarios;
import views.components.sellers.OnScreen;

@IntegrationTest
class SellersViewTest extends SpringBrowserlessTest {

    @Autowired SellerScenarios given;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void sellersOfAName() {
        given.applicant("Alpha " + mark);
        given.approved("Beta " + mark);
        OnScreen.become(given.operator());
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsWhatTheAddressSays() {
        open("q=" + mark + "&status=APPROVED");

        assertThat(test(sellers()).size()).isOne();
        assertThat(test(sellers()).getRow(0).displayName()).isEqualTo("Beta " + mark);
        assertThat(find(TextField.class).single().getValue()).isEqualTo(mark);
        assertThat(find(Tabs.class).single().getSelectedTab().getLabel()).isEqualTo("Approved (1)");
    }

    @Test
    void countsEachStandingInItsTab() {
        open("q=" + mark);

        var tabs = test(find(Tabs.class).single());
        assertThat(tabs.getTab("All (2)").isSelected()).isTrue();
        assertThat(tabs.getTab("Applied (1)")).isNotNull();
        assertThat(tabs.getTab("Closed (0)")).isNotNull();
    }

    @Test
    void searchesAndNarrows() {
        navigate(SellersView.class);

        test(find(TextField.class).single()).setValue(mark);
        test(find(Tabs.class).single()).select("Applied (1)");

        assertThat(test(sellers()).size()).isOne();
        assertThat(test(sellers()).getRow(0).displayName()).isEqualTo("Alpha " + mark);
    }

    @Test
    void ignoresAStandingNobodyKnows() {
        open("q=" + mark + "&status=NONSENSE");

        assertThat(test(sellers()).size()).isEqualTo(2);
    }

    @Test
    void leadsToTheRequirementsOnlyWhoMayConfigureThem() {
        navigate(SellersView.class);
        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getHref().equals(RequirementsView.PATH));

        OnScreen.become(given.person("Mona", Role.MODERATOR));
        open("q=" + mark);
        assertThat(sellers().isVisible()).isTrue();
    }

    private static void open(String query) {
        UI.getCurrent().navigate(SellerNavigation.LIST, QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private Grid<SellerRow> sellers() {
        return find(Grid.class).single();
    }
}
