/** Imports as the marketplace sees them: all of them. */
@NullMarked
package views.operator.imports;

import org.jspecify.annotations.NullMarked;
