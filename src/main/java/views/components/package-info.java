/**
 * Pieces that screens are built from: headers, forms fields, formats, feedback. None of them knows
 * a service.
 */
@NullMarked
package views.components;

import org.jspecify.annotations.NullMarked;
