package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures an import as the command line does it, in a process of its own with 512 MB of heap: from
 * the empty database to products that shoppers find.
 */
final class ImportBench {

    private static final int SELLERS = 3_095;
    private static final int PRODUCTS = 32_951;
    private static final int TARGET = 3_000;

    private ImportBench() {}

    static List<Measurement> measure() throws IOException, InterruptedException {
        var work = Files.createTempDirectory(Path.of("target"), "bench-import-");
        var folder = work.resolve("olist");
        var rows = new SyntheticOlist(folder, 1).write(SELLERS, PRODUCTS);
        var data = work.resolve("data");
        // Start and stop alone, so that they are not counted; it also makes the database.
        var empty = work.resolve("empty");
        var _ = new SyntheticOlist(empty, 2).write(1, 1);
        run(empty, data);
        var start = run(empty, data);
        var first = run(folder, data);
        var second = run(folder, data);
        var firstRate = rows * 1000L / Math.max(1, first - start);
        var secondRate = rows * 1000L / Math.max(1, second - start);
        return List.of(
                new Measurement(
                        "import of %,d products, %,d sellers (%,d rows), heap 512 MB"
                                .formatted(PRODUCTS, SELLERS, rows),
                        "%,d rows/s".formatted(TARGET),
                        "%,d rows/s (%.1f s)".formatted(firstRate, (first - start) / 1000.0),
                        firstRate >= TARGET),
                new Measurement(
                        "the same import again, which changes nothing",
                        "%,d rows/s".formatted(TARGET),
                        "%,d rows/s (%.1f s)".formatted(secondRate, (second - start) / 1000.0),
                        secondRate >= TARGET));
    }

    /**
     * @return milliseconds from the start of the process to its end
     */
    static long run(Path folder, Path data) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.RefCommerceApplication",
                        "import",
                        folder.toString(),
                        "--data",
                        data.toString(),
                        "--no-demo",
                        "--currency",
                        "BRL"));
        var begin = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(data.resolveSibling("import.log").toFile())
                        .start();
        var code = process.waitFor();
        var took = (System.nanoTime() - begin) / 1_000_000;
        System.err.print(Files.readString(data.resolveSibling("import.log")));
        if (code != 0) {
            throw new IllegalStateException("The import ended with " + code);
        }
        return took;
    }
}
