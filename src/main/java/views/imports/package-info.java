/** Pieces of the import screens, the same for those who run the marketplace and for sellers. */
@NullMarked
package views.imports;

import org.jspecify.annotations.NullMarked;
