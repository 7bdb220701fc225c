package journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The packaged jar in a process of its own on a free port, started as a user starts it. */
public final class ConsoleProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("ready at (http://localhost:\\d+)/");
    private static final int SECONDS_TO_START = 240;
    private static final int SECONDS_TO_STOP = 60;

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();

    private ConsoleProcess(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("console-output").start(this::readOutput);
    }

    /**
     * @param jvm options of the virtual machine, such as {@code -Xmx512m}
     * @param options of the application, such as {@code --refcommerce.demo=true}
     */
    public static ConsoleProcess start(Path data, List<String> jvm, String... options)
            throws IOException {
        return start(jar(), data, jvm, options);
    }

    /** As {@link #start(Path, List, String...)}, from another jar than the packaged one. */
    public static ConsoleProcess start(Path jar, Path data, List<String> jvm, String... options)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
        command.add("-XX:+UseCompactObjectHeaders");
        command.addAll(jvm);
        command.addAll(List.of("-jar", jar.toString(), "--server.port=" + freePort()));
        command.add("--refcommerce.data-directory=" + data);
        command.addAll(List.of(options));
        return new ConsoleProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    // Not 0, or links in mails and addresses in the site map would name that port.
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public static Path jar() {
        return Path.of(System.getProperty("refcommerce.jar", "target/refcommerce.jar"));
    }

    /** Such as {@code http://localhost:40123}, as soon as the console says that it is ready. */
    public String address() {
        try {
            return address.get(SECONDS_TO_START, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(
                    "The console did not start:\n" + String.join("\n", output()), failure);
        }
    }

    public long pid() {
        return process.pid();
    }

    public List<String> output() {
        synchronized (output) {
            return List.copyOf(output);
        }
    }

    /** Waits until it has ended by itself. */
    public int exitCode() {
        return process.onExit().orTimeout(SECONDS_TO_START, TimeUnit.SECONDS).join().exitValue();
    }

    /** Stops as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(SECONDS_TO_STOP, TimeUnit.SECONDS).join();
    }

    /** Stops as a power cut does. */
    public void kill() {
        process.destroyForcibly().onExit().orTimeout(SECONDS_TO_STOP, TimeUnit.SECONDS).join();
    }

    private void readOutput() {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                }
                var ready = READY.matcher(line);
                if (ready.find()) {
                    address.complete(ready.group(1));
                }
            }
        } catch (IOException _) {
            // The process has ended.
        }
        address.completeExceptionally(new IllegalStateException("The console ended"));
    }
}
