package services.shop;

import static org.assertj.core.api.Assertions.assertThat;

import domain.shared.Money;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShopPriceTest {

    @Test
    void measuresAReductionAgainstTheLowestPriceOfThirtyDays() {
        assertThat(price(700, 1200L, 1000L).reductionPercent()).hasValue(30);
    }

    @Test
    void measuresAPriceThatNeverChangedAgainstTheListPrice() {
        assertThat(price(900, 1200L, null).reductionPercent()).hasValue(25);
    }

    @Test
    void claimsNothingForAPriceRaisedToBeLoweredAgain() {
        assertThat(price(1000, 1500L, 900L).reductionPercent()).isEmpty();
    }

    @Test
    void claimsNothingWithoutAListPriceOrBelowOnePercent() {
        assertThat(price(700, null, 1000L).reductionPercent()).isEmpty();
        assertThat(price(999, 1000L, null).reductionPercent()).isEmpty();
        assertThat(price(1000, 1000L, null).showsListPrice()).isFalse();
    }

    private static ShopPrice price(long price, @Nullable Long list, @Nullable Long lowest) {
        return new ShopPrice(
                euros(price),
                list == null ? null : euros(list),
                lowest == null ? null : euros(lowest));
    }

    private static Money euros(long minorUnits) {
        return new Money(minorUnits, Currency.getInstance("EUR"));
    }
}
