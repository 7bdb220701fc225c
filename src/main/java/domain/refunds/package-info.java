/**
 * Refunds: money that goes back to a shopper.
 *
 * <p>Whatever the path, by units that were cancelled or returned, by an amount somebody decided, or
 * because a gateway has already paid it back, a refund is always a set of line refunds, so that
 * what is left of each line is known to the cent. An amount is divided over what is still
 * refundable of goods, shipping and tax of every line by largest remainder; the last refund of a
 * line takes exactly what is left. Units know their own cents, so returning them in any order adds
 * up.
 *
 * <p>What makes a refund is its cause; the same cause with the same id makes one refund only.
 */
@NullMarked
package domain.refunds;

import org.jspecify.annotations.NullMarked;
