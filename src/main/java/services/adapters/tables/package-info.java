/** Tables as CSV (FastCSV) and XLSX (fastexcel). */
@NullMarked
package services.adapters.tables;

import org.jspecify.annotations.NullMarked;
