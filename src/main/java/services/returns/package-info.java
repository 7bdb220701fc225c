/**
 * Returns: shoppers ask, sellers handle, operators may step in.
 *
 * <p>A return is decided on its row, under its lock; its consequences for the seller order, the
 * stock and the money follow by listening, because a seller may not touch payments. Shoppers reach
 * their own orders' returns by who they are, guests by the secret of their order's link; a policy
 * is the seller's and never less than the marketplace's.
 */
@NullMarked
package services.returns;

import org.jspecify.annotations.NullMarked;
