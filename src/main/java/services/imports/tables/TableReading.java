package services.imports.tables;

import domain.imports.ImportSource;
import domain.imports.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Opens files of a source as tables. */
@Component
public class TableReading {

    private final DelimitedText delimitedText;

    TableReading(DelimitedText delimitedText) {
        this.delimitedText = delimitedText;
    }

    /**
     * @throws UnreadableInput when the file is no table
     */
    public Table open(ImportSource source, String file) throws IOException {
        var bytes = source.open(file);
        try {
            return open(file, bytes);
        } catch (CharacterCodingException _) {
            bytes.close();
            throw new UnreadableInput(
                    "“%s” is not the UTF-16 its first bytes say it is (line 1)".formatted(file));
        } catch (IOException | RuntimeException problem) {
            bytes.close();
            throw problem;
        }
    }

    private Table open(String file, InputStream bytes) throws IOException {
        var text = TextOpening.open(file, bytes);
        var delimiter = DelimiterGuess.in(text);
        var records = delimitedText.records(file, text, delimiter.orElse(','));
        if (!records.hasNext()) {
            throw new UnreadableInput("“%s” is empty (line 1, column 1)".formatted(file));
        }
        if (delimiter.isEmpty()) {
            throw new UnreadableInput(
                    """
                    “%s”, line 1: the header has one column only, or its columns are separated \
                    by something else than comma, semicolon, tab or vertical bar"""
                            .formatted(file));
        }
        return new Table(file, records);
    }

    /** The header of a file, empty when it is no table at all. */
    public Optional<Header> header(ImportSource source, String file) throws IOException {
        try (var table = open(source, file)) {
            return Optional.of(table.header());
        } catch (UnreadableInput _) {
            return Optional.empty();
        }
    }

    /** The files whose header is of this kind. */
    public List<String> files(ImportSource source, Predicate<Header> kind) throws IOException {
        var files = new ArrayList<String>();
        for (var file : source.files()) {
            if (header(source, file).filter(kind).isPresent()) {
                files.add(file);
            }
        }
        return files;
    }

    /**
     * The files to read as of this kind. A single one is read whatever its header says: its own
     * sentence is better than ours.
     *
     * @param kindName as in “a Shopify product export”
     * @throws UnreadableInput when there is none
     */
    public List<String> requireFiles(ImportSource source, Predicate<Header> kind, String kindName)
            throws IOException {
        var files = source.files().size() == 1 ? source.files() : files(source, kind);
        if (files.isEmpty()) {
            throw new UnreadableInput(
                    "“%s” has no file with the columns of %s".formatted(source.name(), kindName));
        }
        return files;
    }

    /** The first rows, whatever is wrong with them, for a screen. */
    public List<TableRow> sample(ImportSource source, String file, int rows) throws IOException {
        try (var table = open(source, file)) {
            var sample = new ArrayList<TableRow>(rows);
            while (sample.size() < rows && table.hasNext()) {
                sample.add(table.next());
            }
            return sample;
        }
    }
}
