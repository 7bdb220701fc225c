/**
 * Taxes: what goods are taxed with, and whether a seller's prices include it.
 *
 * <p>Rates are the marketplace's, by country and, where it differs, by category, each from a day
 * on. A rate is never changed once its day has come, only followed by another, so that what was
 * charged can always be explained.
 */
@NullMarked
package services.taxes;

import org.jspecify.annotations.NullMarked;
