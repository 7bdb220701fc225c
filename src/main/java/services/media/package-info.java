/**
 * Pictures: taking them in, keeping them, showing them.
 *
 * <p>A picture that comes in is decoded and written anew in three sizes; nothing of the file that
 * was sent is kept, so neither a place it was taken at nor anything hidden in it gets out. Its key
 * is the SHA-256 of the bytes that came in: the same file is stored once, however often it is used,
 * and what is behind an address never changes. Removing a picture from a product leaves the file,
 * because another product may show it.
 */
@NullMarked
package services.media;

import org.jspecify.annotations.NullMarked;
