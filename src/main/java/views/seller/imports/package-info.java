/** Imports as a seller sees them: its own. */
@NullMarked
package views.seller.imports;

import org.jspecify.annotations.NullMarked;
