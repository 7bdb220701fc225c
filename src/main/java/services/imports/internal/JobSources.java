package services.imports.internal;

import domain.imports.ImportSource;
import domain.imports.UnreadableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import services.imports.ImportSources;
import services.storage.FileStore;

/** Opens what a job is about: a path on this machine, or an upload fetched from the file store. */
@Component
public class JobSources {

    /** Does something with an open source. */
    public interface Reading<T> {
        T read(ImportSource source) throws IOException;
    }

    private final ImportSources sources;
    private final FileStore files;

    JobSources(ImportSources sources, FileStore files) {
        this.sources = sources;
        this.files = files;
    }

    public <T> T with(
            String name, @Nullable String path, @Nullable String storageKey, Reading<T> reading)
            throws IOException {
        if (path != null) {
            return reading.read(sources.open(existing(path), name));
        }
        if (storageKey == null) {
            throw new IllegalStateException("A job has a path or an upload");
        }
        // Archives are read in any order, which a stream from a store cannot do.
        var copy = Files.createTempFile("refcommerce-import-", ".part");
        try (var upload =
                files.open(storageKey)
                        .orElseThrow(
                                () ->
                                        new UnreadableInput(
                                                "The uploaded file is not there any more"))) {
            Files.copy(upload, copy, StandardCopyOption.REPLACE_EXISTING);
            return reading.read(sources.open(copy, name));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Path existing(String path) {
        var found = Path.of(path);
        if (!Files.exists(found)) {
            throw new UnreadableInput("There is no file or folder %s".formatted(path));
        }
        return found;
    }
}
