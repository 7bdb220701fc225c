/** Money that goes back to shoppers. */
@NullMarked
package views.operator.refunds;

import org.jspecify.annotations.NullMarked;
