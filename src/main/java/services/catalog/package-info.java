/**
 * Writing products, letting them into the catalogue, and changing them afterwards.
 *
 * <p>A seller's own products are drafted, edited and submitted here; moderators decide about them,
 * one by one or many at once; after that their owner proposes changes, of which one may wait at a
 * time. Descriptions are made safe before they are kept ({@link services.catalog.SafeHtml});
 * everything else is kept as typed or refused. Offers are in {@code services.offers}.
 */
@NullMarked
package services.catalog;

import org.jspecify.annotations.NullMarked;
