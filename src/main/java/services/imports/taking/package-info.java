/**
 * What it means to take in a row of each kind.
 *
 * <p>A kind compares a batch of candidates with what is there and decides, and writes what was
 * decided; both in a few statements per batch, whatever its size. The same comparison makes the
 * preview and guards the commit.
 */
@NullMarked
package services.imports.taking;

import org.jspecify.annotations.NullMarked;
