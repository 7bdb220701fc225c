package services.sellers.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static services.sellers.SellerScenarios.as;

import app.IntegrationTest;
import domain.people.Role;
import domain.sellers.Checklist;
import domain.sellers.ChecklistItem;
import domain.sellers.RequirementKind;
import domain.shared.Refused;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import services.sellers.OwnSellerQueries;
import services.sellers.SellerScenarios;
import services.shared.ActingAs;
import services.shared.NotFound;

@IntegrationTest
class RequirementConfigurationTest {

    @Autowired SellerScenarios given;
    @Autowired RequirementConfiguration configuration;
    @Autowired OwnSellerQueries own;

    /** Other tests share the list: what was added here is not asked of their sellers. */
    @AfterEach
    void switchOffWhatWasAdded() {
        ActingAs.system(
                () ->
                        configuration.list().stream()
                                .filter(row -> row.label().startsWith("Tax"))
                                .forEach(row -> configuration.deactivate(row.key())));
    }

    @Test
    void asksEverySellerAtOnceForWhatIsAdded() {
        var owner = given.applicant("Asked");

        var key = add("Tax certificate");

        assertThat(keys(as(owner, own::checklist))).endsWith(key);
    }

    @Test
    void noLongerAsksForWhatIsSwitchedOff() {
        var owner = given.applicant("Relieved");
        var key = add("Tax number");

        ActingAs.system(() -> configuration.deactivate(key));
        assertThat(keys(as(owner, own::checklist))).doesNotContain(key);

        ActingAs.system(() -> configuration.activate(key));
        assertThat(keys(as(owner, own::checklist))).contains(key);
    }

    @Test
    void givesTheSecondOfTheSameLabelAnotherKey() {
        assertThat(add("Tax form")).isNotEqualTo(add("Tax form"));
    }

    @Test
    void movesWithinTheListAndStopsAtItsEnds() {
        var key = add("Tax last");
        var last = position(key);

        ActingAs.system(() -> configuration.move(key, -1));
        assertThat(position(key)).isEqualTo(last - 1);

        ActingAs.system(() -> configuration.move(key, 99));
        assertThat(position(key)).isEqualTo(last);
    }

    @Test
    void changesWordsAndNeverTheKind() {
        var key = add("Tax paper");

        ActingAs.system(
                () ->
                        configuration.change(
                                key,
                                new RequirementDraft(
                                        RequirementKind.TERMS, "Tax papers", "Both", 0, false)));

        var row = row(key);
        assertThat(row.label()).isEqualTo("Tax papers");
        assertThat(row.mandatory()).isFalse();
        assertThat(row.kind()).isEqualTo(RequirementKind.DOCUMENT);
    }

    @Test
    void refusesToAskForNoProducts() {
        var draft = new RequirementDraft(RequirementKind.MINIMUM_PRODUCTS, "Tax free", "", 0, true);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ActingAs.systemGet(() -> configuration.add(draft)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("requirement.amount"));
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ActingAs.system(() -> configuration.deactivate("nothing")));
    }

    @Test
    void isForThoseWhoMayConfigure() {
        var moderator = given.person("Mona", Role.MODERATOR);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(moderator, configuration::list));
    }

    private String add(String label) {
        return ActingAs.systemGet(
                () ->
                        configuration.add(
                                new RequirementDraft(
                                        RequirementKind.DOCUMENT, label, "", 0, false)));
    }

    private RequirementRow row(String key) {
        return ActingAs.systemGet(configuration::list).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private int position(String key) {
        return ActingAs.systemGet(configuration::list).stream()
                .map(RequirementRow::key)
                .toList()
                .indexOf(key);
    }

    private static List<String> keys(Checklist checklist) {
        return checklist.items().stream().map(ChecklistItem::key).toList();
    }
}
