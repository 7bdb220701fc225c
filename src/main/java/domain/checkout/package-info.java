/**
 * Checkout: what a cart costs, and what a shopper agreed to when pressing "Pay".
 *
 * <p>A {@code PricedBasket} is the whole answer to "what does this cart cost and why", in one part
 * per seller. It is computed once, shown, kept with the idempotency key of the press, and moved
 * unchanged into the order: nothing is computed again after the shopper has agreed. Amounts that
 * belong to several lines, such as shipping and vouchers, are divided among them by largest
 * remainder, so every part adds up to its whole.
 */
@NullMarked
package domain.checkout;

import org.jspecify.annotations.NullMarked;
