/**
 * What is sold: products several sellers share, and each seller's offer of them.
 *
 * <p>A <b>product</b> has <b>variants</b>, the concrete things to buy; an <b>offer</b> is one
 * seller's price for one variant in one condition. A product is drafted and submitted by a seller
 * (its owner) or by the operator, and approved by a moderator; afterwards its owner can only
 * propose a <b>change</b>, which waits until a moderator applies it. Aggregates here are plain
 * objects without JPA: options, attributes and bulk prices are JSON documents, for which JPA would
 * need the provider's own annotations. Ids of products, variants, offers and categories are bare
 * UUIDs, because rows, addresses and events carry them as such everywhere.
 */
@NullMarked
package domain.catalog;

import org.jspecify.annotations.NullMarked;
