/** The category tree and its attributes, to be shaped by people who run the marketplace. */
@NullMarked
package views.operator.categories;

import org.jspecify.annotations.NullMarked;
