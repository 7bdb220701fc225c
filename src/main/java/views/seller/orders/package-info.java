/** A seller's orders: what waits to be accepted and shipped, and one order with all about it. */
@NullMarked
package views.seller.orders;

import org.jspecify.annotations.NullMarked;
