/**
 * Stock from files: a table of SKU and quantity, which is what was counted elsewhere.
 *
 * <p>A count says how many there are now, so the same file a second time is compared with what is
 * there and not with what it said before. A SKU nobody knows is refused rather than made, because
 * it is most often a mistyped one; one that only an offer has gets a stock item. Nothing goes below
 * what is promised, in the preview as in the commit.
 */
@NullMarked
package services.imports.counting;

import org.jspecify.annotations.NullMarked;
