/** The marketplace's tax rates. */
@NullMarked
package views.operator.taxes;

import org.jspecify.annotations.NullMarked;
