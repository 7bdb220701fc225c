/**
 * How an import job runs: staged, committed in chunks, published, undone.
 *
 * <p>Every step may be killed at any moment and started again. The check starts over, because it
 * has changed nothing; the commit goes on with the first row that is not marked applied.
 */
@NullMarked
package services.imports.internal;

import org.jspecify.annotations.NullMarked;
