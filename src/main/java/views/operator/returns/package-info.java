/** All returns, and the marketplace’s policy for them. */
@NullMarked
package views.operator.returns;

import org.jspecify.annotations.NullMarked;
