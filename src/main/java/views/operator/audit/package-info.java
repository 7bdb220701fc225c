/** The audit log for operators. */
@NullMarked
package views.operator.audit;

import org.jspecify.annotations.NullMarked;
