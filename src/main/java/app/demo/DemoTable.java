package app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** A table of the demo's own, {@code demo/<name>.tsv}: headers first, tabs between, no quoting. */
record DemoTable(List<String> headers, List<Row> rows) {

    /** One line of a table. */
    record Row(List<String> headers, List<String> cells) {

        String get(String header) {
            return cells.get(headers.indexOf(header));
        }

        Optional<String> find(String header) {
            return Optional.of(get(header)).filter(cell -> !cell.isEmpty());
        }

        /** The parts of a cell; none for an empty one. */
        List<String> list(String header, String separatorPattern) {
            return find(header)
                    .map(cell -> List.of(cell.split(separatorPattern)))
                    .orElse(List.of());
        }
    }

    static DemoTable read(String name) {
        try {
            var lines =
                    new ClassPathResource("demo/" + name + ".tsv")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> Arrays.asList(line.split("\t", -1)))
                            .toList();
            var headers = lines.getFirst();
            return new DemoTable(
                    headers, lines.stream().skip(1).map(cells -> new Row(headers, cells)).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
