package services.imports.internal;

import domain.imports.ImportFormat;
import domain.imports.ImportSource;
import domain.imports.UnreadableInput;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The formats there are, and which of them a source is in. */
@Component
public class Formats {

    private record Guess(ImportFormat format, int confidence) {}

    private final List<ImportFormat> formats;

    Formats(ObjectProvider<ImportFormat> formats) {
        this.formats = formats.stream().sorted(Comparator.comparing(ImportFormat::key)).toList();
    }

    public List<String> keys() {
        return formats.stream().map(ImportFormat::key).toList();
    }

    public ImportFormat require(String key) {
        return formats.stream()
                .filter(format -> format.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnreadableInput(
                                        "There is no format “%s”; there are %s"
                                                .formatted(key, String.join(", ", keys()))));
    }

    /** The one asked for, or else the surest of all. */
    public ImportFormat choose(@Nullable String key, ImportSource source) throws IOException {
        if (key != null && !key.isBlank()) {
            return require(key);
        }
        Guess best = null;
        for (var format : formats) {
            var guess = new Guess(format, format.confidence(source));
            if (best == null || guess.confidence() > best.confidence()) {
                best = guess;
            }
        }
        if (best == null || best.confidence() <= 0) {
            throw new UnreadableInput(
                    "“%s” is in none of the formats known here: %s"
                            .formatted(source.name(), String.join(", ", keys())));
        }
        return best.format();
    }
}
