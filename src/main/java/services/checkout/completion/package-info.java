/**
 * The end of checkout: money and basket become an order.
 *
 * <p>Whoever notices first that a cart's money is certain completes it: the shopper's return, a
 * webhook, or the job that looks for what was left lying. All do it the same way, under the lock of
 * the cart's row, so that in every order and at the same moment they make one order and one
 * capture. When what was bought is gone by then, the money goes back and the shopper is told.
 */
@NamedInterface("completion")
@NullMarked
package services.checkout.completion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
