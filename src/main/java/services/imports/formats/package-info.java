/**
 * The ways foreign programs write their files down.
 *
 * <p><b>What is counted.</b> Every kind counts its own things: {@code products} counts products,
 * {@code offers} counts offers, whatever number of records a file spends on them. One record may
 * say something of several kinds (a Shopify variant belongs to a product and is an offer), and
 * several records may be one product (its variants and images). Every record of a file is part of
 * at least one {@link domain.imports.SourceRow}: as its own line or among its related records.
 * Records nobody can assign, such as one with too many fields, are refused as the file's main kind.
 *
 * <p><b>One product of several records</b> is reported on the line of its first record, with the
 * others as related ones, and comes when its last record has been read; each offer is reported on
 * its variant's line, after the product. A record whose variant cannot be taken (a repeated SKU)
 * refuses that offer; the product is taken without it and says so, unless nothing is left of it.
 * When a product is refused, so are its offers.
 *
 * <p><b>Two passes.</b> Groups may be interrupted by others, and parents may follow their children,
 * so a first pass notes by key which line is the first and the last ({@code KeyLines}, sixteen
 * bytes a key); the second one holds only products whose last line has not come yet. Memory
 * therefore grows with ids, not with rows.
 *
 * <p><b>Categories</b> that a file only names in its product rows are no rows of their own: the
 * product carries the path of names, and taking it in finds or makes them.
 */
@NullMarked
package services.imports.formats;

import org.jspecify.annotations.NullMarked;
