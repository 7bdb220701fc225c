package bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Several clients that do one thing over and over, each waiting for its own answer. */
final class Clients {

    /** Something one client does; the number tells rounds of one run apart. */
    interface Work {
        void run(int client, long round) throws Exception;
    }

    /** There is nothing left to do. */
    static final class Done extends RuntimeException {}

    /** What came of it. */
    record Result(long[] nanoseconds, double seconds) {

        double perSecond() {
            return nanoseconds.length / seconds;
        }

        double milliseconds(int percentile) {
            return nanoseconds.length == 0
                    ? 0
                    : nanoseconds[
                                    Math.min(
                                            nanoseconds.length - 1,
                                            nanoseconds.length * percentile / 100)]
                            / 1e6;
        }

        @Override
        public String toString() {
            return "%,.0f/s, p50 %.1f ms, p95 %.1f ms"
                    .formatted(perSecond(), milliseconds(50), milliseconds(95));
        }
    }

    private Clients() {}

    static Result run(int clients, int seconds, Work work)
            throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var began = System.nanoTime();
        var all = new ArrayList<Callable<long[]>>();
        for (var client = 0; client < clients; client++) {
            var number = client;
            all.add(() -> until(end, number, work));
        }
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var taken = threads.invokeAll(all);
            var elapsed = (System.nanoTime() - began) / 1e9;
            var merged = new ArrayList<long[]>();
            for (var one : taken) {
                merged.add(one.get());
            }
            var sorted = merged.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Result(sorted, elapsed);
        }
    }

    private static long[] until(long end, int client, Work work) throws Exception {
        var taken = new long[1024];
        var count = 0;
        for (long round = 0; System.nanoTime() < end; round++) {
            var from = System.nanoTime();
            try {
                work.run(client, round);
            } catch (Done _) {
                break;
            }
            if (count == taken.length) {
                taken = Arrays.copyOf(taken, count * 2);
            }
            taken[count++] = System.nanoTime() - from;
        }
        return Arrays.copyOf(taken, count);
    }
}
