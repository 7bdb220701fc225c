/**
 * What the columns of a table of any shape mean.
 *
 * <p>A {@link services.imports.columns.ColumnField} is a field of ours that a column may be; an
 * assignment says which column is which, as a person decided or as the headers suggest. A column
 * nobody assigned is left alone and named in the import's remarks: it could be a purchase price.
 */
@NamedInterface("columns")
@NullMarked
package services.imports.columns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
