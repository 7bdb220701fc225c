/** A seller's vouchers. */
@NullMarked
package views.seller.vouchers;

import org.jspecify.annotations.NullMarked;
