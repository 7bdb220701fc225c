/**
 * Carts: what somebody wants to buy, of any number of sellers, before it is an order.
 *
 * <p>A cart has one currency, that of its offers. It remembers the price its shopper was shown for
 * each line, so that a change can be told before it is taken; nothing in a cart changes by itself.
 * Pricing a cart answers two questions at once: what it costs, and what is in the way of ordering
 * it. Lines that cannot be sold at the moment stay in the cart and cost nothing until the shopper
 * decides.
 */
@NullMarked
package domain.carts;

import org.jspecify.annotations.NullMarked;
