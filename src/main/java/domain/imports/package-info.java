/**
 * What a foreign file says, in our words.
 *
 * <p>A format reads a file or folder row by row and says of each what it means ({@link
 * domain.imports.Content}), or why it cannot be taken. Nothing here touches a database: whether a
 * row creates, updates or changes nothing is decided by {@code services.imports}.
 */
@NullMarked
package domain.imports;

import org.jspecify.annotations.NullMarked;
