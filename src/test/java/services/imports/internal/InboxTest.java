package services.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    @TempDir Path server;
    private Inbox inbox;

    @BeforeEach
    void aFileInsideAndOneOutside() throws IOException {
        Files.createDirectories(server.resolve("inbox/olist"));
        Files.writeString(server.resolve("inbox/goods.csv"), "sku\n");
        Files.writeString(server.resolve("secret.csv"), "sku\n");
        inbox = new Inbox(server.resolve("inbox"));
    }

    @Test
    void findsWhatIsInsideByItsShortAndItsFullName() throws IOException {
        var file = server.resolve("inbox/goods.csv").toAbsolutePath();

        assertThat(inbox.require(Path.of("goods.csv"))).isEqualTo(file);
        assertThat(inbox.require(file)).isEqualTo(file);
        assertThat(inbox.require(Path.of("olist"))).isDirectory();
    }

    @Test
    void refusesEveryWayOut() throws IOException {
        Files.createSymbolicLink(
                server.resolve("inbox/link.csv"), server.resolve("secret.csv").toAbsolutePath());

        for (var way : new String[] {"../secret.csv", "link.csv", "/etc/passwd", "absent.csv"}) {
            assertThatExceptionOfType(Refused.class)
                    .as(way)
                    .isThrownBy(() -> inbox.require(Path.of(way)));
        }
    }

    @Test
    void refusesWhileThereIsNoInbox() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Inbox(server.resolve("none")).require(Path.of("a.csv")));
    }
}
