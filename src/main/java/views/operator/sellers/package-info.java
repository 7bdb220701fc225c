/** Sellers as the marketplace sees them: the list, one seller's file, and what is asked of all. */
@NullMarked
package views.operator.sellers;

import org.jspecify.annotations.NullMarked;
