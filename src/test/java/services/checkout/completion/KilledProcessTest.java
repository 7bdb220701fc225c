package services.checkout.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a shop, as a power cut would, between what its gateway did and what it wrote down, twice;
 * the third one finds one order and one capture of everything.
 */
class KilledProcessTest {

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void losesAndDoublesNothing(@TempDir Path directory) throws IOException {
        var data = directory.resolve("data").toString();

        var cart =
                killed(data, "die-after-authorisation", "").stream()
                        .filter(line -> line.startsWith(KilledShop.CART))
                        .findFirst()
                        .orElseThrow()
                        .substring(KilledShop.CART.length());
        var _ = killed(data, "die-after-capture", cart);
        var result = run(data, "finish", cart, line -> line.startsWith(KilledShop.RESULT));

        assertThat(result.getLast())
                .startsWith(KilledShop.RESULT + "orders=1 authorisations=1 captures=1 ")
                .matches(".*captured=(\\d+) of \\1");
    }

    private static List<String> killed(String data, String how, String cart) throws IOException {
        return run(data, how, cart, line -> line.equals(KilledShop.KILL_ME));
    }

    /** Reads until a line that is waited for, and kills the process, no matter what it does. */
    private static List<String> run(String data, String how, String cart, Predicate<String> end)
            throws IOException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx600m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledShop.class.getName(),
                                data,
                                how,
                                cart)
                        .redirectErrorStream(true)
                        .start();
        var lines = new ArrayList<String>();
        try (var output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (end.test(line)) {
                    return lines;
                }
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }
        throw new AssertionError("The shop ended by itself:\n" + String.join("\n", lines));
    }
}
