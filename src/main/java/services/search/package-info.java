/**
 * Finding anything from anywhere: one line of text, the best few hits of every kind the asker may
 * see.
 *
 * <p>Each kind is a {@link services.search.SearchSource}; it names the permission its hits need, so
 * that nobody learns of a thing by searching for it. Later areas add sources and change nothing
 * here.
 */
@NullMarked
package services.search;

import org.jspecify.annotations.NullMarked;
