/**
 * Taking in what happened elsewhere: orders of the past with their items and payments, and reviews.
 *
 * <p>History is written as our own orders are, events and tables alike, and marked with its source;
 * nothing is reserved, nobody is mailed, and nobody hears of a single order: who cares for all of
 * them listens to {@link domain.imports.HistoryTaken}. An order that is here is never overwritten.
 * A batch is written with one statement for each table.
 */
@NullMarked
package services.imports.history;

import org.jspecify.annotations.NullMarked;
