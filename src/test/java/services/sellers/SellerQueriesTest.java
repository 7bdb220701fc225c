package services.sellers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static services.sellers.SellerScenarios.as;

import app.IntegrationTest;
import domain.people.Role;
import domain.sellers.SellerStatus;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import services.shared.ActingAs;

@IntegrationTest
class SellerQueriesTest {

    @Autowired SellerScenarios given;
    @Autowired SellerQueries queries;

    @Test
    void findsByPartOfANameWhateverAccentsAndCase() {
        var mark = mark();
        given.applicant("Café Größe " + mark);

        assertThat(names("cafe grosse " + mark)).containsExactly("Café Größe " + mark);
        assertThat(names(mark.toUpperCase(Locale.ROOT))).hasSize(1);
    }

    @Test
    void findsANameWithATypingError() {
        given.applicant("Zwetschgenknödelmanufaktur");

        assertThat(names("Zwetschgenknödlmanufaktur")).contains("Zwetschgenknödelmanufaktur");
    }

    @Test
    void takesPercentAndUnderscoreAtTheirWord() {
        var mark = mark();
        given.applicant("Plain " + mark);

        given.applicant("100% " + mark);

        assertThat(names("%")).allMatch(name -> name.contains("%")).isNotEmpty();
        assertThat(names("_")).allMatch(name -> name.contains("_"));
    }

    @Test
    void narrowsToAStandingAndCountsAllOfThem() {
        var mark = mark();
        given.applicant("One " + mark);
        given.approved("Two " + mark);
        var filter = new SellerFilter(mark, SellerStatus.APPROVED);

        assertThat(ActingAs.systemGet(() -> queries.find(filter, Pageable.ofSize(10))))
                .extracting(SellerRow::displayName)
                .containsExactly("Two " + mark);
        assertThat(ActingAs.systemGet(() -> queries.count(filter))).isOne();
        assertThat(ActingAs.systemGet(() -> queries.countsByStatus(filter)))
                .containsEntry(SellerStatus.APPLIED, 1)
                .containsEntry(SellerStatus.APPROVED, 1)
                .hasSize(2);
    }

    @Test
    void sortsAndPages() {
        var mark = mark();
        List.of("C ", "A ", "B ").forEach(name -> given.applicant(name + mark));
        var byName = Sort.by(SellerSort.NAME.name());
        var filter = SellerFilter.none().withText(mark);

        assertThat(ActingAs.systemGet(() -> queries.find(filter, PageRequest.of(0, 2, byName))))
                .extracting(SellerRow::displayName)
                .containsExactly("A " + mark, "B " + mark);
        assertThat(ActingAs.systemGet(() -> queries.find(filter, PageRequest.of(1, 2, byName))))
                .extracting(SellerRow::displayName)
                .containsExactly("C " + mark);
    }

    @Test
    void isNotForSellers() {
        var owner = given.approved("Nosy");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(owner, () -> queries.count(SellerFilter.none())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () ->
                                as(
                                        given.person("Shopper", Role.SHOPPER),
                                        () -> queries.count(SellerFilter.none())));
    }

    private List<String> names(String text) {
        return ActingAs.systemGet(
                        () -> queries.find(SellerFilter.none().withText(text), Pageable.ofSize(20)))
                .stream()
                .map(SellerRow::displayName)
                .toList();
    }

    /** A word no other test's seller has in its name. */
    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
