package services.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Keeps bytes under keys such as {@code images/ab/abcdef-large.jpg}. */
public interface FileStore {

    /** Stores all of the stream under the key, replacing what was there; all of it or nothing. */
    void put(String key, InputStream content) throws IOException;

    /** The content, to be closed by the caller; empty when there is none. */
    Optional<InputStream> open(String key) throws IOException;

    /** Removes the content; nothing happens when there is none. */
    void delete(String key) throws IOException;
}
