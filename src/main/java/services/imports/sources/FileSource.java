package services.imports.sources;

import domain.imports.ImportSource;
import domain.imports.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A single file, compressed or not. */
record FileSource(Path path, String name, Limits limits) implements ImportSource {

    @Override
    public List<String> files() {
        return List.of(Decompression.nameWithout(name));
    }

    @Override
    public InputStream open(String file) throws IOException {
        if (!files().contains(file)) {
            throw new UnreadableInput("There is no file “%s” in “%s”".formatted(file, name));
        }
        return Decompression.of(file, Files.newInputStream(path), Files.size(path), limits);
    }
}
