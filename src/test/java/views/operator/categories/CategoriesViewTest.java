package views.operator.categories;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import domain.catalog.AttributeKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import services.catalog.CatalogScenarios;
import services.categories.AttributeDraft;
import services.categories.AttributeEditing;
import services.categories.CategoryQueries;
import services.people.PeopleScenarios;

@IntegrationTest
class CategoriesViewTest extends SpringBrowserlessTest {

    @Autowired CatalogScenarios given;
    @Autowired PeopleScenarios people;
    @Autowired CategoryQueries queries;
    @Autowired AttributeEditing editing;

    @BeforeEach
    void anAdministrator() {
        people.signIn(given.anAdmin());
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void namesACategoryInAnotherLanguage() {
        var id = open();
        test(field("Name in German")).setValue("Tassen");

        test(find(Button.class).withText("Save").single()).click();

        assertThat(queries.tree().find(id).orElseThrow().name("de")).isEqualTo("Tassen");
    }

    @Test
    void growsACategoryBelow() {
        var id = open();
        test(find(Button.class).withText("New category below").single()).click();
        var name = "Below " + UUID.randomUUID();
        test(find(TextField.class)
                        .withCondition(f -> "Name in English".equals(f.getLabel()) && f.isEmpty())
                        .single())
                .setValue(name);

        test(find(Button.class).withText("Create").single()).click();

        assertThat(queries.tree().childrenOf(id))
                .singleElement()
                .matches(c -> c.name("en").equals(name));
    }

    @Test
    void definesAnAttribute() {
        var id = open();
        test(find(Button.class).withText("New attribute").single()).click();
        test(field("Label")).setValue("Material");
        test(field("Key")).setValue("material");

        test(find(Button.class).withText("Save").all().stream()
                        .filter(button -> button.findAncestor(AttributeDialog.class) != null)
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(queries.attributesOf(id))
                .singleElement()
                .matches(a -> a.key().equals("material"));
    }

    @Test
    void downloadsTheAttributesOfACategory() {
        var id = given.aCategory();
        given.as(
                given.anAdmin(),
                () ->
                        editing.save(
                                id,
                                new AttributeDraft(
                                        null,
                                        "size",
                                        "=Size()",
                                        AttributeKind.CHOICE,
                                        "",
                                        List.of("S", "M"),
                                        true,
                                        false,
                                        0,
                                        0)));
        open("operator/categories", "category=" + id);

        var out = new ByteArrayOutputStream();
        test(find(Anchor.class)
                        .withCondition(a -> a.getElement().hasAttribute("download"))
                        .all()
                        .stream()
                        .filter(link -> link.findAncestor(AttributeGrid.class) != null)
                        .findFirst()
                        .orElseThrow())
                .download(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("'=Size()", "size", "S; M", "Yes", "No");
    }

    @Test
    void onlyShowsTheTreeToModerators() {
        var id = given.aCategory();
        people.signIn(given.aModerator());

        open("operator/categories", "category=" + id);

        assertThat(find(Button.class).withText("Save").all()).isEmpty();
        assertThat(find(Button.class).withText("New attribute").all()).isEmpty();
    }

    private UUID open() {
        var id = given.aCategory();
        open("operator/categories", "category=" + id);
        return id;
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }
}
