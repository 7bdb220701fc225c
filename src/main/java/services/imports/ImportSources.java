package services.imports;

import domain.imports.ImportSource;
import java.io.IOException;
import java.nio.file.Path;

/** Opens what a person gave us: a folder, a file, a compressed file or an archive. */
public interface ImportSources {

    /**
     * @param name what the person called it, which says what kind of file it is
     * @throws domain.imports.UnreadableInput when it is nothing that can be opened
     */
    ImportSource open(Path path, String name) throws IOException;
}
