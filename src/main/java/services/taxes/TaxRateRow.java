package services.taxes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tax rate as the operators' list shows it.
 *
 * @param category null for everything that no category's rate holds for
 * @param categoryName in English; empty without a category
 * @param removable whether its day has not come yet
 */
public record TaxRateRow(
        UUID id,
        String country,
        @Nullable UUID category,
        String categoryName,
        BigDecimal percent,
        LocalDate from,
        boolean removable) {}
