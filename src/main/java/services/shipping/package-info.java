/**
 * Shipping: how sellers send and what it costs.
 *
 * <p>A method costs always the same, by weight or by price, in one currency, to some countries or
 * to all; what it computes is in the domain. Methods that are taken away are only switched off,
 * because carts may have chosen them and have to be told.
 */
@NullMarked
package services.shipping;

import org.jspecify.annotations.NullMarked;
