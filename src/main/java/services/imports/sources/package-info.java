/**
 * Where an import's bytes come from: a folder, a file, a compressed file or a zip archive, behind
 * {@link domain.imports.ImportSource}.
 *
 * <p>What a path is, is told by its content and never by its name. Nothing is unpacked to disk:
 * names inside an archive never become paths, and those that try to are refused all the same.
 * Whatever is decompressed is counted ({@code LimitedStream}), because the sizes an archive claims
 * are the sender's word. Archives within archives are refused; a {@code .gz} within a zip is read,
 * as somebody zipped a folder of compressed files.
 */
@NullMarked
package services.imports.sources;

import org.jspecify.annotations.NullMarked;
