/**
 * Fulfilment: what sellers promise about the work on an order.
 *
 * <p>A seller has two working days to accept an order and the handling time of its slowest line to
 * ship it, both counted from the moment the money is certain. Working days are Monday to Friday in
 * UTC; holidays differ by place and are not known here, so the dates are a promise of the
 * marketplace and not of a carrier.
 */
@NullMarked
package domain.fulfilment;

import org.jspecify.annotations.NullMarked;
