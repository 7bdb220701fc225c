/**
 * Purchases: what a shopper sees of own orders, and does about them.
 *
 * <p>A shopper with an account reaches orders by who it is, whatever else it is on the marketplace;
 * a guest by the secret of the order's link, which is asked for anew each time. What changes an
 * order runs as the system after that, because shoppers may read seller orders and not write them.
 */
@NullMarked
package services.purchases;

import org.jspecify.annotations.NullMarked;
