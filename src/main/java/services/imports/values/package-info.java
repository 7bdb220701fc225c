/**
 * What people write into cells, as values: prices, weights, article numbers, yes and no.
 *
 * <p>A value is read as it was meant or refused with a sentence; it is never rounded and never
 * guessed between two meanings that differ by a factor of a thousand. What was decided though it
 * could be told otherwise goes into the row's remarks.
 */
@NullMarked
package services.imports.values;

import org.jspecify.annotations.NullMarked;
