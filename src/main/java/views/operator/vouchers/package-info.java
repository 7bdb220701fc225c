/** The marketplace's vouchers. */
@NullMarked
package views.operator.vouchers;

import org.jspecify.annotations.NullMarked;
