/**
 * Orders of the past as foreign programs write them down.
 *
 * <p>An order is one row, however many records of however many files it takes; what it consists of
 * is counted with it ({@code SourceRow.parts}). What belongs to an order that is not there is a row
 * of its own, refused. An order with a mistake in any of its parts is refused as a whole: its sums
 * would be wrong otherwise. Oddities that leave the sums right are told as remarks, which the order
 * keeps.
 */
@NullMarked
package services.imports.formats.history;

import org.jspecify.annotations.NullMarked;
