/**
 * What shopper, seller and operator write about an order.
 *
 * <p>A message belongs to one seller order and is read by its three parties; it can be neither
 * changed nor taken back. A note is for oneself: a seller's for its team, an operator's for the
 * operators. Guests write by the secret of their order's link.
 */
@NullMarked
@NamedInterface
package services.orders.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
