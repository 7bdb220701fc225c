package services.imports.sources;

import domain.imports.ImportSource;
import domain.imports.UnreadableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out what a path is and makes it a source. */
public final class ImportSources {

    private ImportSources() {}

    /**
     * @throws UnreadableInput when there is nothing at the path that could be read
     */
    public static ImportSource at(Path path) throws IOException {
        var name = path.toAbsolutePath().normalize().getFileName();
        return at(path, name == null ? path.toString() : name.toString());
    }

    /** As {@link #at(Path)}, for an upload that is kept under another name than its own. */
    public static ImportSource at(Path path, String name) throws IOException {
        return at(path, name, Limits.USUAL);
    }

    static ImportSource at(Path path, String name, Limits limits) throws IOException {
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
