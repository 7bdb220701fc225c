/**
 * Taking foreign files into the marketplace.
 *
 * <p>An import is a job: its file is read by a {@link domain.imports.ImportFormat} and every row is
 * staged in {@code import_row} with what will become of it (create, update, skip, refuse) before
 * anything changes; a person looks at that preview and commits it, chunk by chunk, each chunk one
 * transaction. A chunk decides again before it writes, so that neither a crash nor another import
 * nor an edit in between makes doubles. {@code external_reference} remembers what a source calls
 * our things and a fingerprint of what it last said, which is why the same file a second time
 * changes nothing. The seller of a job bounds what it may touch; its transactions run in that
 * seller's scope, so PostgreSQL holds the bound too. {@code internal} runs jobs, {@code taking}
 * knows the kinds of things.
 */
@NullMarked
package services.imports;

import org.jspecify.annotations.NullMarked;
