package domain.sellers;

import static domain.sellers.ChecklistItem.Progress.DONE;
import static domain.sellers.ChecklistItem.Progress.OPEN;
import static domain.sellers.ChecklistItem.Progress.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistTest {

    private static final OnboardingFacts NOTHING =
            new OnboardingFacts(SellerStatus.ONBOARDING, false, false, false, false, Map.of(), 0);
    private static final OnboardingFacts EVERYTHING =
            new OnboardingFacts(
                    SellerStatus.APPROVED,
                    true,
                    true,
                    true,
                    true,
                    Map.of("key", DocumentStatus.ACCEPTED),
                    5);

    @ParameterizedTest
    @EnumSource(RequirementKind.class)
    void isDoneWithEveryFactAndNotWithNone(RequirementKind kind) {
        var requirements = List.of(requirement("key", kind, true));

        assertThat(Checklist.of(requirements, EVERYTHING).items().getFirst().progress())
                .isEqualTo(DONE);
        assertThat(Checklist.of(requirements, NOTHING).items().getFirst().progress())
                .isEqualTo(kind == RequirementKind.OPERATOR_REVIEW ? WAITING : OPEN);
    }

    @ParameterizedTest
    @CsvSource({"UPLOADED, WAITING", "ACCEPTED, DONE", "REFUSED, OPEN"})
    void followsWhatBecameOfTheDocument(DocumentStatus document, ChecklistItem.Progress progress) {
        var facts = withDocument("key", document);

        var checklist =
                Checklist.of(List.of(requirement("key", RequirementKind.DOCUMENT, true)), facts);

        assertThat(checklist.items().getFirst().progress()).isEqualTo(progress);
    }

    @Test
    void doesNotCountTheDocumentOfAnotherRequirement() {
        var facts = withDocument("tax-certificate", DocumentStatus.ACCEPTED);

        var checklist =
                Checklist.of(List.of(requirement("key", RequirementKind.DOCUMENT, true)), facts);

        assertThat(checklist.isReadyForReview()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, OPEN", "2, OPEN", "3, DONE", "4, DONE"})
    void countsProducts(int products, ChecklistItem.Progress progress) {
        var requirement = new OnboardingRequirement("key", RequirementKind.MINIMUM_PRODUCTS, 1);
        requirement.describe("Three products", "", 3, true);
        var facts =
                new OnboardingFacts(
                        SellerStatus.ONBOARDING, false, false, false, false, Map.of(), products);

        assertThat(Checklist.of(List.of(requirement), facts).items().getFirst().progress())
                .isEqualTo(progress);
    }

    @Test
    void leavesOutWhatIsSwitchedOff() {
        var off = requirement("key", RequirementKind.TERMS, true);
        off.deactivate();

        assertThat(Checklist.of(List.of(off), NOTHING).items()).isEmpty();
    }

    @Test
    void isReadyWhenOnlyOptionalThingsAreOpen() {
        var checklist =
                Checklist.of(
                        List.of(
                                requirement("optional", RequirementKind.ADDRESS, false),
                                requirement("review", RequirementKind.OPERATOR_REVIEW, true)),
                        NOTHING);

        assertThat(checklist.isReadyForReview()).isTrue();
        assertThat(checklist.next()).map(ChecklistItem::key).contains("optional");
    }

    @Test
    void namesMandatoryThingsAsNextBeforeOptionalOnes() {
        var checklist =
                Checklist.of(
                        List.of(
                                requirement("optional", RequirementKind.ADDRESS, false),
                                requirement("mandatory", RequirementKind.TERMS, true)),
                        NOTHING);

        assertThat(checklist.next()).map(ChecklistItem::key).contains("mandatory");
    }

    private static OnboardingFacts withDocument(String key, DocumentStatus status) {
        return new OnboardingFacts(
                SellerStatus.ONBOARDING, false, false, false, false, Map.of(key, status), 0);
    }

    private static OnboardingRequirement requirement(
            String key, RequirementKind kind, boolean mandatory) {
        var requirement = new OnboardingRequirement(key, kind, 1);
        requirement.describe("Label of " + key, "", 1, mandatory);
        return requirement;
    }
}
