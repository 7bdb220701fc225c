package services.imports.sources;

import domain.imports.ImportSource;
import domain.imports.UnreadableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import services.imports.ImportSources;

/** Opens what a person gave us as what its content says it is. */
@Component
final class SourceOpening implements ImportSources {

    @Override
    public ImportSource open(Path path, String name) throws IOException {
        return open(path, name, Limits.USUAL);
    }

    static ImportSource open(Path path, String name, Limits limits) throws IOException {
        if (!Files.exists(path)) {
            throw new UnreadableInput("There is no file or folder “%s”".formatted(name));
        }
        if (!Files.isReadable(path)) {
            throw new UnreadableInput("“%s” may not be read".formatted(name));
        }
        if (Files.isDirectory(path)) {
            return new FolderSource(path, name, limits);
        }
        return switch (Signature.of(path)) {
            case ZIP -> new ZipSource(path, name, limits);
            case OTHER_ARCHIVE ->
                    throw new UnreadableInput(
                            "“%s” is an archive of a kind that is not read; send a zip or a .csv.gz"
                                    .formatted(name));
            case GZIP, NEITHER -> new FileSource(path, name, limits);
        };
    }
}
