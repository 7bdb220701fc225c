package app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static services.imports.ImportScenarios.refused;
import static services.imports.ImportScenarios.seller;

import app.IntegrationTest;
import app.RefCommerceApplication;
import domain.imports.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import picocli.CommandLine;
import services.imports.ImportScenarios;

@IntegrationTest
class ImportCommandTest {

    @Autowired ImportCommand command;
    @Autowired ImportScenarios given;

    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsOneLinePerKindAndEndsWithZeroWhenEverythingIsTaken() {
        var folder = given.folder(seller("s" + own, "Shop " + own));

        assertThat(run(folder.toString())).isZero();

        assertThat(out)
                .hasToString(
                        """
                        categories created=0 updated=0 skipped=0 refused=0
                        sellers created=1 updated=0 skipped=0 refused=0
                        products created=0 updated=0 skipped=0 refused=0
                        offers created=0 updated=0 skipped=0 refused=0
                        """);
    }

    @Test
    void endsWithZeroWhenEverythingIsThereAlready() {
        var folder = given.folder(seller("s" + own, "Shop " + own));
        run(folder.toString());
        out.reset();

        assertThat(run(folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("sellers created=0 updated=0 skipped=1 refused=0");
    }

    @Test
    void rehearsesWithoutChangingAnything() {
        var folder = given.folder(seller("s" + own, "Shop " + own));

        for (int time = 0; time < 2; time++) {
            out.reset();
            assertThat(run(folder.toString(), "--dry-run")).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("sellers created=1 updated=0 skipped=0 refused=0");
        }
    }

    @Test
    void endsWithThreeAndSaysWhyWhenSomeRowsAreRefused() {
        var folder = given.folder(refused(Kind.SELLERS, "nobody"));

        assertThat(run(folder.toString())).isEqualTo(3);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("rows.lines line 1")
                .contains("nobody");
    }

    @Test
    void endsWithTwoAndASentenceWhenTheInputCannotBeRead() throws IOException {
        var binary = Files.createTempFile(Path.of("target"), "binary", ".csv");
        Files.write(binary, new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 9});

        assertThat(run("target/nothing-here")).isEqualTo(2);
        assertThat(run(binary.toString())).isEqualTo(2);
        assertThat(run(given.folder("nonsense").toString())).isEqualTo(2);
        assertThat(run(given.folder().toString(), "--format", "nonsense")).isEqualTo(2);
        assertThat(run(given.folder().toString(), "--currency", "XYZ1")).isEqualTo(2);
        assertThat(run(given.folder().toString(), "--seller", "nobody-" + own)).isEqualTo(2);

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void refusesWrongArgumentsBeforeAnythingStarts() {
        assertThat(ImportMain.isAskedFor(new String[] {"--server.port=1"})).isFalse();
        var before = System.out;
        try {
            assertThat(
                            ImportMain.run(
                                    RefCommerceApplication.class,
                                    new String[] {"import", "--nonsense"}))
                    .isEqualTo(2);
            assertThat(
                            ImportMain.run(
                                    RefCommerceApplication.class,
                                    new String[] {"import", "target/nothing-here"}))
                    .isEqualTo(2);
        } finally {
            System.setOut(before);
        }
    }

    private int run(String... words) {
        var arguments = new ImportArguments();
        new CommandLine(arguments).parseArgs(words);
        return command.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
