package services.sellers;

import java.io.InputStream;

/**
 * A document to be saved by a browser, never to be shown inside a page.
 *
 * @param fileName ends with the extension of what it really is
 * @param stream to be closed by the caller
 */
public record DocumentContent(
        String fileName, String contentType, long sizeBytes, InputStream stream) {}
