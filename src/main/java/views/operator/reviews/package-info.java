/** Reviews, for those who decide which are public. */
@NullMarked
package views.operator.reviews;

import org.jspecify.annotations.NullMarked;
