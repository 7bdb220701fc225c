/** Disputes about the seller’s orders. */
@NullMarked
package views.seller.disputes;

import org.jspecify.annotations.NullMarked;
