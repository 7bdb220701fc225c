package app.config;

import java.nio.file.Path;

/** Another running instance holds this data directory. */
public final class DataDirectoryInUse extends RuntimeException {

    DataDirectoryInUse(Path directory) {
        super("Another running instance uses " + directory);
    }
}
