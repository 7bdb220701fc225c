/**
 * Lists of orders: a seller's own, and all of the marketplace.
 *
 * <p>The operator's list is read page by page from a table of a million rows and more, so it asks a
 * function of the database that looks at indexes only: it checks the scope once instead of once a
 * row, finds the ids of a page, and the rows of those few are read as everywhere else, under
 * row-level security. How many there are is counted up to a limit and estimated beyond it.
 */
@NullMarked
package services.orders.lists;

import org.jspecify.annotations.NullMarked;
