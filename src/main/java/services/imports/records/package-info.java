/**
 * The records of a file, whatever format it is in.
 *
 * <p>What was understood of them ({@code RowReport}), on which lines keys stand ({@code KeyLines}),
 * which of them are one thing ({@code RecordGroups}), and those kept until the record they belong
 * to comes ({@code KeptRows}). All are made for millions of records on a small heap.
 */
@NullMarked
package services.imports.records;

import org.jspecify.annotations.NullMarked;
