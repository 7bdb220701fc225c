package services.media;

/**
 * A picture that is kept.
 *
 * @param key the SHA-256 of what came in, as 64 hexadecimal digits
 * @param width of the largest size, in pixels
 * @param height of the largest size, in pixels
 */
public record StoredPicture(String key, int width, int height) {}
