package app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** The published cases of the commission policy format, where they are at hand. */
class EvaluateExamplesTest {

    private static final Path EXAMPLES = Path.of("../shared/spec/examples");

    @TestFactory
    Stream<DynamicTest> givesTheExpectedResults() throws IOException {
        assumeThat(EXAMPLES).as("the published cases are not at hand").exists();
        try (var folders = Files.list(EXAMPLES)) {
            return folders.sorted().toList().stream()
                    .map(
                            folder ->
                                    DynamicTest.dynamicTest(
                                            folder.getFileName().toString(), () -> prove(folder)));
        }
    }

    private static void prove(Path folder) throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code =
                EvaluateMain.run(
                        new String[] {
                            "evaluate",
                            folder.resolve("policy.json").toString(),
                            folder.resolve("orders.json").toString()
                        },
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
        var json = new JsonMapper();
        // Compared as text once both are written the same way, so the order of keys counts too.
        assertThat(json.writeValueAsString(json.readTree(out.toByteArray())))
                .isEqualTo(
                        json.writeValueAsString(
                                json.readTree(Files.readString(folder.resolve("expected.json")))));
    }
}
