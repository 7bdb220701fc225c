package domain.commissions;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What conditions may ask about one line: the line, its seller and its order. */
record LineFacts(OrderInput order, LineInput line, SellerInput seller, long orderTotal) {

    Currency currency() {
        return order.currency();
    }

    @Nullable String text(Field field) {
        return switch (field) {
            case SELLER -> line.seller();
            case SELLER_TIER -> seller.tier();
            case SELLER_COUNTRY -> seller.country();
            case BRAND -> line.brand();
            case SKU -> line.sku();
            case CONDITION -> line.condition();
            case CHANNEL -> order.channel();
            case CURRENCY -> order.currency().getCurrencyCode();
            case SELLER_SEGMENTS,
                    CATEGORY,
                    QUANTITY,
                    SELLER_AGE_DAYS,
                    UNIT_PRICE,
                    LINE_BASE,
                    ORDER_TOTAL,
                    TRAILING_GMV ->
                    throw new IllegalArgumentException(field + " is no single text");
        };
    }

    List<String> texts(Field field) {
        return field == Field.CATEGORY ? line.categories() : seller.segments();
    }

    @Nullable Long number(Field field) {
        return switch (field) {
            case QUANTITY -> (long) line.quantity();
            case SELLER_AGE_DAYS -> ageDays();
            case UNIT_PRICE -> line.unitPrice();
            case LINE_BASE -> line.items() - line.sellerDiscount();
            case ORDER_TOTAL -> orderTotal;
            case TRAILING_GMV -> seller.trailingGmv();
            case SELLER,
                    SELLER_TIER,
                    SELLER_COUNTRY,
                    BRAND,
                    SKU,
                    CONDITION,
                    CHANNEL,
                    CURRENCY,
                    SELLER_SEGMENTS,
                    CATEGORY ->
                    throw new IllegalArgumentException(field + " is no number");
        };
    }

    private @Nullable Long ageDays() {
        var joined = seller.joinedOn();
        return joined == null
                ? null
                : ChronoUnit.DAYS.between(
                        joined, order.placedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
