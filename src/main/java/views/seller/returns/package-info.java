/** The seller’s returns and its policy for them. */
@NullMarked
package views.seller.returns;

import org.jspecify.annotations.NullMarked;
