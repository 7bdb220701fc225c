/** Screens on which people who run the marketplace look after its catalogue. */
@NullMarked
package views.operator.catalog;

import org.jspecify.annotations.NullMarked;
