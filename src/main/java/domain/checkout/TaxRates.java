package domain.checkout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tax on goods, by where they go and what they are. Where no rate is known there is no tax. */
public record TaxRates(List<Rate> rates) {

    /**
     * @param category null for everything that no category's rate holds for
     * @param from the first day on which it holds
     */
    public record Rate(
            String country, @Nullable UUID category, BigDecimal percent, LocalDate from) {}

    private static final int DECIMALS = 4;
    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(DECIMALS);

    public TaxRates {
        rates = List.copyOf(rates);
    }

    /**
     * The rate of the category nearest to the goods; of several of one category, the latest that
     * has begun.
     *
     * @param path categories from the root to the goods' own
     */
    public BigDecimal percent(String country, List<UUID> path, LocalDate day) {
        return rates.stream()
                .filter(rate -> rate.country().equals(country))
                .filter(rate -> !rate.from().isAfter(day))
                .filter(rate -> rate.category() == null || path.contains(rate.category()))
                .max(
                        Comparator.comparingInt((Rate rate) -> depth(rate, path))
                                .thenComparing(Rate::from))
                // Always as many decimals, so that equal rates are equal.
                .map(rate -> rate.percent().setScale(DECIMALS, RoundingMode.HALF_UP))
                .orElse(NONE);
    }

    private static int depth(Rate rate, List<UUID> path) {
        return rate.category() == null ? -1 : path.indexOf(rate.category());
    }
}
