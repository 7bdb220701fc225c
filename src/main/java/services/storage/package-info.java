/**
 * Files that are too large for the database: images, documents, uploads.
 *
 * <p>Whoever stores a file chooses its key; the store keeps bytes under keys and knows nothing
 * else. By default they are files in the data directory.
 */
@NullMarked
package services.storage;

import org.jspecify.annotations.NullMarked;
