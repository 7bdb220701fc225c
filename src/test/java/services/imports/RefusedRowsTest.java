package services.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.shared.ActingAs;

@IntegrationTest
class RefusedRowsTest {

    @Autowired ImportScenarios given;
    @Autowired RefusedRows refused;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void canBeCorrectedAndSentAgain() throws IOException {
        var first =
                given.done(
                        table(
                                """
                                SKU,Title,Price,Note
                                a-%1$s,Chair %1$s,12.50,"with, comma"
                                b-%1$s,,9.99,"two
                                lines"
                                """
                                        .formatted(own)));
        assertThat(given.lines(first))
                .anyMatch(
                        line ->
                                line.startsWith("products created=1")
                                        && line.endsWith("refused=1"));

        var file = download(first);
        assertThat(file).startsWith("SKU,Title,Price,Note,reason\r\n").contains("\"two\nlines\"");
        var again = given.done(table(file.replace("b-" + own + ",", "b-" + own + ",Table")));

        assertThat(given.lines(again)).contains("products created=1 updated=0 skipped=0 refused=0");
    }

    private static Path table(String text) throws IOException {
        // The seller follows from the name, so both files are about the same shop.
        var folder = Files.createTempDirectory(Path.of("target"), "table-");
        return Files.writeString(folder.resolve("products.csv"), text);
    }

    private String download(UUID job) {
        return ActingAs.systemGet(
                () -> {
                    var out = new ByteArrayOutputStream();
                    try {
                        refused.write(job, out);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                    return out.toString(StandardCharsets.UTF_8);
                });
    }
}
