package views.operator.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import services.sellers.SellerScenarios;
import services.sellers.requirements.RequirementConfiguration;
import services.sellers.requirements.RequirementRow;
import services.shared.ActingAs;
import views.components.sellers.OnScreen;

@IntegrationTest
class RequirementsViewTest extends SpringBrowserlessTest {

    @Autowired SellerScenarios given;
    @Autowired RequirementConfiguration configuration;

    @BeforeEach
    void anOperatorLooks() {
        OnScreen.become(given.operator());
        navigate(RequirementsView.class);
    }

    @AfterEach
    void switchOffAndLeave() {
        ActingAs.system(
                () ->
                        configuration.list().stream()
                                .filter(row -> row.label().startsWith("Insurance"))
                                .forEach(row -> configuration.deactivate(row.key())));
        SecurityContextHolder.clearContext();
    }

    @Test
    void addsARequirementAtTheEnd() {
        test(find(Button.class).withText("Add requirement").single()).click();
        test(find(TextField.class).single()).setValue("Insurance certificate");
        test(find(Checkbox.class).single()).click();
        test(find(Button.class).withText("Save").single()).click();

        var last = test(grid()).getRow(test(grid()).size() - 1);
        assertThat(last.label()).isEqualTo("Insurance certificate");
        assertThat(last.mandatory()).isFalse();
        assertThat(last.active()).isTrue();
    }

    @Test
    void staysOpenWithoutALabel() {
        var before = test(grid()).size();

        test(find(Button.class).withText("Add requirement").single()).click();
        test(find(Button.class).withText("Save").single()).click();

        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        assertThat(test(grid()).size()).isEqualTo(before);
    }

    @SuppressWarnings("unchecked")
    private Grid<RequirementRow> grid() {
        return find(Grid.class).single();
    }
}
