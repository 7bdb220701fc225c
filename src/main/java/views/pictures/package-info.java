/** Uploading pictures and arranging those of a product, for sellers and operators alike. */
@NullMarked
package views.pictures;

import org.jspecify.annotations.NullMarked;
