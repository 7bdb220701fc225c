/** All orders of the marketplace, and one order with everything about it in one place. */
@NullMarked
package views.operator.orders;

import org.jspecify.annotations.NullMarked;
