package services.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.catalog.BulkPrice;
import domain.catalog.Condition;
import domain.catalog.Offer;
import domain.catalog.OfferTerms;
import domain.catalog.PriceHistory;
import domain.shared.Money;
import domain.shared.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import services.catalog.CatalogScenarios;
import services.catalog.OwnProductQueries;
import services.catalog.OwnProducts;
import services.catalog.ProductFilter;
import services.shared.ActingAs;
import services.shared.NotFound;
import services.shared.SignedIn;

@IntegrationTest
class OwnOffersTest {

    @Autowired CatalogScenarios given;
    @Autowired OwnOffers own;
    @Autowired OwnOfferQueries queries;
    @Autowired OwnProducts ownProducts;
    @Autowired OwnProductQueries ownProductQueries;
    @Autowired OfferQueries all;
    @Autowired OfferCorrections corrections;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;

    @Test
    void offersAnotherSellersApprovedProduct() {
        var product = given.anApprovedProductOf(given.aSeller(), "Mug");
        var vera = given.aSeller();

        var id = offer(vera, product, terms("12.00", "15.00", "V-1"));

        var row = given.as(vera, () -> queries.of(product)).getFirst();
        assertThat(row.id()).isEqualTo(id);
        assertThat(row.terms()).isEqualTo(terms("12.00", "15.00", "V-1"));
        assertThat(given.as(given.aModerator(), () -> all.of(product))).hasSize(1);
    }

    @Test
    void doesNotOfferWhatIsNotPublicUnlessItIsOnesOwn() {
        var sam = given.aSeller();
        var vera = given.aSeller();
        var draft = given.aDraftOf(sam, "Mug");
        var variant = given.details(sam, draft).content().variants().getFirst().id();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () ->
                                given.as(
                                        vera,
                                        () -> own.make(draft, variant, terms("1.00", null, "V"))));
        assertThat(offer(sam, draft, terms("1.00", null, "S"))).isNotNull();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () ->
                                given.as(
                                        sam,
                                        () ->
                                                own.make(
                                                        draft,
                                                        UUID.randomUUID(),
                                                        terms("1.00", null, "T"))));
    }

    @Test
    void keepsOneOfferPerVariantAndConditionAndOneSkuPerSeller() {
        var sam = given.aSeller();
        var mug = given.anApprovedProductOf(sam, "Mug");
        var cup = given.anApprovedProductOf(sam, "Cup");
        offer(sam, mug, terms("1.00", null, "A"));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> offer(sam, mug, terms("1.00", null, "B")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> offer(sam, cup, terms("1.00", null, "A")));
    }

    @Test
    void keepsEveryPriceAndShowsTheLowestBefore() {
        var sam = given.aSeller();
        var mug = given.anApprovedProductOf(sam, "Mug");
        var id = offer(sam, mug, terms("10.00", null, "A"));

        given.as(sam, () -> own.change(id, terms("8.00", "10.00", "A"), 0));
        given.as(sam, () -> own.change(id, terms("8.00", "12.00", "A"), 1));

        assertThat(given.as(sam, () -> queries.prices(id)))
                .extracting(PriceHistory.Point::price)
                .containsExactly(euros("10.00"), euros("8.00"));
        assertThat(given.as(sam, () -> queries.of(mug)).getFirst().lowestBefore())
                .isEqualTo(euros("10.00"));
    }

    @Test
    void refusesTheSecondOfTwoPeopleWhoChangeTheSame() {
        var sam = given.aSeller();
        var id = offer(sam, given.anApprovedProductOf(sam, "Mug"), terms("1.00", null, "A"));
        given.as(sam, () -> own.change(id, terms("2.00", null, "A"), 0));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> given.as(sam, () -> own.change(id, terms("3.00", null, "A"), 0)));
    }

    @Test
    void isNotFoundByOtherSellers() {
        var sam = given.aSeller();
        var vera = given.aSeller();
        var mug = given.anApprovedProductOf(sam, "Mug");
        var id = offer(sam, mug, terms("1.00", null, "A"));

        notFound(() -> given.as(vera, () -> own.change(id, terms("0.01", null, "A"), 0)));
        notFound(() -> given.as(vera, () -> own.pause(id)));
        notFound(() -> given.as(vera, () -> own.activate(id)));
        notFound(() -> given.as(vera, () -> own.delete(id)));
        notFound(() -> given.as(vera, () -> own.restore(id)));
        notFound(() -> given.as(vera, () -> queries.prices(id)));
        assertThat(given.as(vera, () -> queries.of(mug))).isEmpty();
    }

    @Test
    void pausesDeletesAndRestores() {
        var sam = given.aSeller();
        var mug = given.anApprovedProductOf(sam, "Mug");
        var id = offer(sam, mug, terms("1.00", null, "A"));

        given.as(sam, () -> own.pause(id));
        given.as(sam, () -> own.delete(id));
        assertThat(given.as(sam, () -> queries.of(mug))).isEmpty();
        given.as(sam, () -> own.restore(id));

        assertThat(given.as(sam, () -> queries.of(mug)).getFirst().status())
                .isEqualTo(Offer.Status.PAUSED);
    }

    @Test
    void restoresOnlyWhatCouldBeMadeAnew() {
        var sam = given.aSeller();
        var mug = given.anApprovedProductOf(sam, "Mug");
        var cup = given.anApprovedProductOf(sam, "Cup");
        var first = offer(sam, mug, terms("1.00", null, "A"));
        given.as(sam, () -> own.delete(first));

        var sameVariant = offer(sam, mug, terms("1.00", null, "B"));
        refused("this variant in this condition", sam, first);
        given.as(sam, () -> own.delete(sameVariant));

        var sameSku = offer(sam, cup, terms("1.00", null, "A"));
        refused("has the SKU A", sam, first);
        given.as(sam, () -> own.delete(sameSku));

        given.as(sam, () -> ownProducts.delete(mug));
        refused("deleted or not in the catalogue", sam, first);
        given.as(sam, () -> ownProducts.restore(mug));

        given.as(sam, () -> own.restore(first));
        assertThat(given.as(sam, () -> queries.of(mug)))
                .extracting(OfferRow::id)
                .containsExactly(first);
    }

    @Test
    void isFoundAmongTheDeletedByItsSellerAndByOperators() {
        var vera = given.aSeller();
        var others = given.anApprovedProductOf(given.aSeller(), "Mug " + UUID.randomUUID());
        var id = offer(vera, others, terms("1.00", null, "A"));
        given.as(vera, () -> own.delete(id));
        var filter = ProductFilter.none().in(ProductFilter.State.DELETED);

        assertThat(given.as(vera, () -> ownProductQueries.find(filter, "en", PageRequest.of(0, 9))))
                .singleElement()
                .matches(row -> row.id().equals(others) && !row.deleted())
                .matches(row -> row.deletedOffers() == 1 && row.offers() == 0);
        assertThat(given.as(vera, () -> ownProductQueries.count(ProductFilter.none()))).isZero();
        assertThat(given.as(vera, () -> queries.deletedOf(others)))
                .singleElement()
                .matches(OfferRow::deleted);
        assertThat(given.as(given.aSeller(), () -> queries.deletedOf(others))).isEmpty();

        var moderator = given.aModerator();
        assertThat(given.as(moderator, () -> all.deletedOf(others))).hasSize(1);
        given.as(moderator, () -> corrections.restore(id, "Deleted by mistake"));
        assertThat(given.as(vera, () -> queries.of(others))).hasSize(1);
    }

    private void refused(String sentence, SignedIn seller, UUID offer) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> given.as(seller, () -> own.restore(offer)))
                .withMessageContaining(sentence);
    }

    @Test
    void writesDownWhatAnOperatorChangesInAPrice() {
        var sam = given.aSeller();
        var id = offer(sam, given.anApprovedProductOf(sam, "Mug"), terms("1.00", null, "A"));

        given.as(
                given.aModerator(),
                () -> corrections.change(id, terms("2.00", null, "A"), 0, "A typing error"));

        var entry =
                ActingAs.systemGet(
                        () ->
                                transactions.execute(
                                        _ ->
                                                jdbc.sql(
                                                                """
                                                                select reason || ' ' || (before_value #>> '{price,minorUnits}')
                                                                       || ' ' || (after_value #>> '{price,minorUnits}')
                                                                  from audit_entry where object_id = :id
                                                                """)
                                                        .param("id", id.toString())
                                                        .query(String.class)
                                                        .single()));
        assertThat(entry).isEqualTo("A typing error 100 200");
    }

    private UUID offer(SignedIn seller, UUID product, OfferTerms terms) {
        var variant = given.details(seller, product).content().variants().getFirst().id();
        return given.as(seller, () -> own.make(product, variant, terms));
    }

    private static void notFound(Runnable work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(work::run);
    }

    private static OfferTerms terms(String price, @Nullable String list, String sku) {
        return new OfferTerms(
                sku,
                Condition.NEW,
                euros(price),
                list == null ? null : euros(list),
                2,
                List.of(new BulkPrice(10, euros("0.00"))));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
