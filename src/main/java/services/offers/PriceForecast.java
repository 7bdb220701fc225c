package services.offers;

import domain.shared.DomainException;
import domain.shared.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a price change would do to one offer.
 *
 * @param after null when it would be refused
 * @param listPriceDropped the new price exceeds the list price, which falls away
 * @param refusal why it would be refused; null otherwise
 */
public record PriceForecast(
        UUID offerId,
        String sellerSku,
        Money before,
        @Nullable Money after,
        boolean listPriceDropped,
        @Nullable DomainException refusal) {}
