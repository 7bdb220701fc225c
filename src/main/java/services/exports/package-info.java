/**
 * Tables as files: every grid can be downloaded, all filtered rows and not only those on screen.
 *
 * <p>A table is a list of {@link services.exports.Column columns} and a {@link
 * services.exports.RowSource source of rows} that is read once, row by row, so that memory stays
 * constant however long the table is. What a spreadsheet would take for a formula is disarmed here
 * and nowhere else.
 */
@NullMarked
package services.exports;

import org.jspecify.annotations.NullMarked;
