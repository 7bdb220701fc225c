/**
 * The CSV library (FastCSV) behind {@link services.imports.tables.DelimitedText}.
 *
 * <p>Quotes are taken strictly: a quotation mark that is never closed, or text after a closing one,
 * ends the reading with the record's line and the field's number, because from there on nobody
 * knows where records begin.
 */
@NullMarked
package services.adapters.csv;

import org.jspecify.annotations.NullMarked;
