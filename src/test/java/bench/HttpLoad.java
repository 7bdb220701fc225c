package bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * A fixed number of clients, each with one connection, each asking again as soon as it has read the
 * answer, for a fixed time. Plain sockets, because the load shares the server's two cores.
 */
final class HttpLoad {

    private static final int SEED = 20_261_120;

    private HttpLoad() {}

    /** What came of it; latencies sorted, in nanoseconds. */
    record Result(long[] latencies, int failures, double seconds) {

        double perSecond() {
            return latencies.length / seconds;
        }

        double milliseconds(int percentile) {
            return latencies.length == 0
                    ? Double.NaN
                    : latencies[Math.min(latencies.length - 1, latencies.length * percentile / 100)]
                            / 1e6;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.0f requests/s, p50 %.1f, p95 %.1f, p99 %.1f ms%s",
                    perSecond(),
                    milliseconds(50),
                    milliseconds(95),
                    milliseconds(99),
                    failures == 0 ? "" : ", " + failures + " FAILED");
        }
    }

    static Result run(int port, int clients, int seconds, Function<Random, String> paths)
            throws IOException {
        var began = System.nanoTime();
        var end = began + seconds * 1_000_000_000L;
        var answers = new ArrayList<Future<List<Long>>>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                var random = new Random(SEED + client);
                answers.add(threads.submit(() -> ask(port, end, () -> paths.apply(random))));
            }
        }
        var latencies = new ArrayList<Long>();
        for (var answer : answers) {
            latencies.addAll(result(answer));
        }
        var failures = (int) latencies.stream().filter(one -> one < 0).count();
        var sorted =
                latencies.stream().filter(one -> one >= 0).mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Result(sorted, failures, (System.nanoTime() - began) / 1e9);
    }

    private interface Paths {
        String next();
    }

    /** Latencies; −1 for an answer that was not 200. */
    private static List<Long> ask(int port, long end, Paths paths) throws IOException {
        var latencies = new ArrayList<Long>();
        while (System.nanoTime() < end) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                askUntilClosed(socket, end, paths, latencies);
            }
        }
        return latencies;
    }

    /** Servers close a connection after so many requests; the next one is part of the measuring. */
    private static void askUntilClosed(Socket socket, long end, Paths paths, List<Long> latencies)
            throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        var in = new BufferedInputStream(socket.getInputStream(), 65_536);
        var out = socket.getOutputStream();
        var open = true;
        while (open && System.nanoTime() < end) {
            var request =
                    "GET "
                            + paths.next()
                            + " HTTP/1.1\r\nHost: localhost\r\n"
                            + "Accept: text/html\r\nAccept-Language: en\r\n\r\n";
            var began = System.nanoTime();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            var answer = read(in);
            latencies.add(answer.isOk() ? System.nanoTime() - began : -1L);
            open = !answer.isLast();
        }
    }

    private record Answer(boolean isOk, boolean isLast) {}

    private static Answer read(InputStream in) throws IOException {
        var status = line(in);
        var length = 0L;
        var last = false;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).strip());
            } else if (header.equalsIgnoreCase("Connection: close")) {
                last = true;
            }
        }
        in.skipNBytes(length);
        return new Answer(status.contains(" 200"), last);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static List<Long> result(Future<List<Long>> answer) throws IOException {
        try {
            return answer.get();
        } catch (ExecutionException failure) {
            throw new IOException("A client gave up", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", interrupted);
        }
    }
}
