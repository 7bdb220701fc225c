package services.disputes;

import java.io.InputStream;

/**
 * Evidence to be saved by a browser, never to be shown inside a page.
 *
 * @param stream to be closed by the caller
 */
public record EvidenceContent(String fileName, String contentType, InputStream stream) {}
