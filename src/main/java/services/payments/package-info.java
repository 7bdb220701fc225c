/**
 * Payments: begun for a cart, finished at a gateway, and everything money does afterwards.
 *
 * <p>A gateway is never called inside a transaction of ours: what is wanted is written down first,
 * then the gateway is asked with a key that makes asking twice harmless, then its answer is
 * recorded. A process that dies in between leaves a row that a job takes up again. What gateways
 * tell by webhook is kept before it is looked at. Other areas hear of it all as {@code
 * PaymentHappening}; this area knows neither checkout nor orders.
 */
@NullMarked
package services.payments;

import org.jspecify.annotations.NullMarked;
