/** Payments and bank statements, for operators. */
@NullMarked
package views.operator.payments;

import org.jspecify.annotations.NullMarked;
