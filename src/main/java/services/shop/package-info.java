/**
 * The public catalogue: what shoppers see without logging in, and how it is found.
 *
 * <p>Shoppers never read the catalogue's own tables in lists: a <b>projection</b> copies what is
 * public into {@code shop_product}, {@code shop_offer} and {@code shop_word} whenever a product, an
 * offer or a seller changes, and deletes what is public no longer. What counts as public is said
 * once, in the views {@code shop_source…} of the migrations. A <b>facet</b> is a property to filter
 * by, kept as {@code key=value}; a list's counts by facet are computed in the database and kept for
 * seconds. Reads here need no transaction, because nothing they touch is protected by row; that
 * saves three round trips per page. Approved products without an offer stay visible, last in every
 * list and marked as not available.
 */
@NullMarked
package services.shop;

import org.jspecify.annotations.NullMarked;
