/**
 * One order with everything about it, as sellers and operators see it.
 *
 * <p>A seller sees its own seller order and what it may know of the whole; an operator sees the
 * order with all its parts. What may be done now is computed here from the domain's state, so that
 * a screen never compares statuses. The timeline is the event stream, in words a screen can say.
 */
@NullMarked
package services.orders.details;

import org.jspecify.annotations.NullMarked;
