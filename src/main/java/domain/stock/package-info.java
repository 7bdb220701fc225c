/**
 * Stock: the rules of what a seller has and may promise.
 *
 * <p>A stock item is one thing at one place. An offer takes some of one or several stock items; a
 * bundle is an offer that takes several. An offer without stock items is not counted and always
 * available.
 */
@NullMarked
package domain.stock;

import org.jspecify.annotations.NullMarked;
