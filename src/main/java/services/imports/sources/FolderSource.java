package services.imports.sources;

import domain.imports.ImportSource;
import domain.imports.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files directly in a folder; hidden ones and folders in it are left alone. */
final class FolderSource implements ImportSource {

    private final String name;
    private final Limits limits;
    private final SortedMap<String, Path> files = new TreeMap<>();

    FolderSource(Path folder, String name, Limits limits) throws IOException {
        this.name = name;
        this.limits = limits;
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) {
                if (Files.isRegularFile(entry) && !Files.isHidden(entry)) {
                    add(entry);
                }
            }
        }
        if (files.isEmpty()) {
            throw new UnreadableInput("The folder “%s” has no files".formatted(name));
        }
    }

    private void add(Path entry) {
        var file = Decompression.nameWithout(String.valueOf(entry.getFileName()));
        if (files.put(file, entry) != null) {
            throw new UnreadableInput(
                    "The folder “%s” has “%s” twice, compressed and not; leave one of them"
                            .formatted(name, file));
        }
        if (files.size() > limits.files()) {
            throw new UnreadableInput(
                    "The folder “%s” has more than %d files".formatted(name, limits.files()));
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    @Override
    public InputStream open(String file) throws IOException {
        var path = files.get(file);
        if (path == null) {
            throw new UnreadableInput("There is no file “%s” in “%s”".formatted(file, name));
        }
        return Decompression.of(file, Files.newInputStream(path), Files.size(path), limits);
    }
}
