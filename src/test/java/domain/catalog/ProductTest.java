package domain.catalog;

import static domain.catalog.ProductFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.Refused;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProductTest {

    @ParameterizedTest
    @EnumSource(ProductStatus.class)
    void refusesEveryActionItsStatusDoesNotOffer(ProductStatus status) {
        var others = EnumSet.allOf(ProductAction.class);
        others.removeAll(status.allowedActions());

        assertThat(others)
                .allSatisfy(
                        action ->
                                assertThatExceptionOfType(Refused.class)
                                        .isThrownBy(() -> status.after(action)));
    }

    @Test
    void walksTheWholeWay() {
        assertThat(ProductStatus.DRAFT.after(ProductAction.SUBMIT))
                .isEqualTo(ProductStatus.SUBMITTED);
        assertThat(ProductStatus.SUBMITTED.after(ProductAction.APPROVE))
                .isEqualTo(ProductStatus.APPROVED);
        assertThat(ProductStatus.SUBMITTED.after(ProductAction.REJECT))
                .isEqualTo(ProductStatus.REJECTED);
        assertThat(ProductStatus.SUBMITTED.after(ProductAction.WITHDRAW))
                .isEqualTo(ProductStatus.DRAFT);
        assertThat(ProductStatus.REJECTED.after(ProductAction.SUBMIT))
                .isEqualTo(ProductStatus.SUBMITTED);
        assertThat(ProductStatus.APPROVED.allowedActions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProductStatus.class)
    void isChangedByItsOwnerOnlyWhileNobodyReliesOnIt(ProductStatus status) {
        var product = in(status);

        if (status.isEditable()) {
            product.edit(content("New"), NOON);
            assertThat(product.content().title()).isEqualTo("New");
        } else {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> product.edit(content("New"), NOON));
        }
    }

    @ParameterizedTest
    @EnumSource(ProductStatus.class)
    void changesNothingWhileDeletedAndKeepsItsStatus(ProductStatus status) {
        var product = in(status);
        product.delete(NOON);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> product.editDirectly(content("New"), NOON));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> product.submit(NOON));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> product.delete(NOON));
        assertThat(product.isPublic()).isFalse();

        product.restore(NOON);
        assertThat(product.status()).isEqualTo(status);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> product.restore(NOON));
    }

    @Test
    void saysWhyItWasRejectedUntilItIsSubmittedAgain() {
        var product = rejected();
        assertThat(product.reason()).contains("No picture");

        product.submit(NOON);

        assertThat(product.reason()).isEmpty();
    }

    @Test
    void refusesToBeRejectedWithoutAReason() {
        var product = submitted();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> product.reject(" ", NOON));
        assertThat(product.status()).isEqualTo(ProductStatus.SUBMITTED);
    }

    @Test
    void tellsWhatShoppersWouldNotice() {
        var product = submitted();
        product.approve(NOON);
        product.editDirectly(content("New"), NOON);
        product.delete(NOON);
        product.restore(NOON);

        assertThat(product.takeEvents())
                .containsExactly(
                        new CatalogEvent.ProductApproved(product.id(), NOON),
                        new CatalogEvent.ProductChanged(product.id(), NOON),
                        new CatalogEvent.ProductRemoved(product.id(), NOON),
                        new CatalogEvent.ProductChanged(product.id(), NOON));
        assertThat(product.takeEvents()).isEmpty();
    }
}
