package services.carts;

import domain.checkout.TaxRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tax rate as the statement that reads carts gives it. */
record StoredRate(String country, @Nullable UUID category, BigDecimal percent, LocalDate from) {

    static TaxRates rates(List<StoredRate> stored) {
        return new TaxRates(
                stored.stream()
                        .map(
                                one ->
                                        new TaxRates.Rate(
                                                one.country, one.category, one.percent, one.from))
                        .toList());
    }
}
