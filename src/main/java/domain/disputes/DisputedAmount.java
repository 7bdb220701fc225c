package domain.disputes;

/**
 * What a shopper claims, in minor units.
 *
 * @param refundable what is left to be paid back of the seller order
 */
public record DisputedAmount(long amount, long refundable, String currency) {}
