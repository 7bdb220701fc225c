/** Prints papers as PDF with OpenPDF. */
@NullMarked
package services.adapters.pdf;

import org.jspecify.annotations.NullMarked;
