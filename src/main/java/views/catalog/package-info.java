/** What sellers' and operators' screens about products share: lists, forms, offers, differences. */
@NullMarked
package views.catalog;

import org.jspecify.annotations.NullMarked;
