/** Disputes, for those who decide them. */
@NullMarked
package views.operator.disputes;

import org.jspecify.annotations.NullMarked;
