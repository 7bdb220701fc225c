package services.imports.sources;

import domain.imports.ImportSource;
import java.io.IOException;
import java.nio.file.Path;

/** Sources without a context. */
public final class SourcesForTests {

    private SourcesForTests() {}

    public static ImportSource at(Path path) throws IOException {
        return new SourceOpening().open(path, String.valueOf(path.getFileName()));
    }
}
