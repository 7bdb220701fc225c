/** Bank statements as banks write them: camt.053 and tables of comma-separated values. */
@NullMarked
package services.adapters.statements;

import org.jspecify.annotations.NullMarked;
