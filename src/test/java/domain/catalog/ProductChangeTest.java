package domain.catalog;

import static domain.catalog.ProductFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.Refused;
import domain.shared.UserId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductChangeTest {

    private static final UserId SOMEBODY = UserId.next();

    @Test
    void replacesTheContentWhenApplied() {
        var product = approved();
        var change = proposed(product, "New");

        change.applyTo(product, SOMEBODY, NOON);

        assertThat(product.content().title()).isEqualTo("New");
        assertThat(product.takeEvents())
                .containsExactly(new CatalogEvent.ProductChanged(product.id(), NOON));
        assertThat(change.status()).isEqualTo(ProductChange.Status.APPLIED);
    }

    @Test
    void isNotAppliedToAnotherVersion() {
        var product = approved();
        var change = proposed(product, "New");
        var newer = atVersion(product, product.version() + 1);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> change.applyTo(newer, SOMEBODY, NOON))
                .satisfies(
                        refused -> assertThat(refused.code()).isEqualTo("catalog.change-outdated"));
        assertThat(change.status()).isEqualTo(ProductChange.Status.PROPOSED);

        change.refuse("Outdated", SOMEBODY, NOON);
        assertThat(change.reason()).contains("Outdated");
    }

    @Test
    void isDecidedOnce() {
        var product = approved();
        var change = proposed(product, "New");
        change.withdraw(SOMEBODY, NOON);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> change.applyTo(product, SOMEBODY, NOON));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> change.refuse("No", SOMEBODY, NOON));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> change.withdraw(SOMEBODY, NOON));
        assertThat(product.content().title()).isEqualTo("Mug");
    }

    @Test
    void isOnlyForApprovedProductsAndRealDifferences() {
        var draft = draft();
        var approved = approved();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> proposed(draft, "New"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () ->
                                ProductChange.propose(
                                        UUID.randomUUID(),
                                        approved,
                                        approved.owner().orElseThrow(),
                                        approved.content(),
                                        SOMEBODY,
                                        NOON));
    }

    private static ProductChange proposed(Product product, String title) {
        return ProductChange.propose(
                UUID.randomUUID(),
                product,
                product.owner().orElseThrow(),
                content(title),
                SOMEBODY,
                NOON);
    }

    private static Product atVersion(Product product, long version) {
        return new Product(
                product.id(),
                product.slug(),
                product.owner().orElseThrow(),
                product.content(),
                product.status(),
                null,
                NOON,
                NOON,
                NOON,
                null,
                version);
    }
}
