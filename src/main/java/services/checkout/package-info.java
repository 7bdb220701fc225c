/**
 * Checkout: from a cart to a payment, and from a payment to an order.
 *
 * <p>A press of "Pay" carries the key of the page it was pressed on and the mark of the basket the
 * shopper saw. The basket is priced again under the lock of its cart; when anything differs,
 * nothing happens and the shopper is shown what changed. Otherwise the basket is kept with the key,
 * stock is held, and the payment begins after the transaction. Pressing again gives what the first
 * press gave.
 *
 * <p>Carts belong to whoever holds their token or is their customer, so everything here runs as the
 * system and names its cart by that.
 */
@NullMarked
package services.checkout;

import org.jspecify.annotations.NullMarked;
