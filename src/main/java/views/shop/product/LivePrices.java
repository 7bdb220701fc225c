package views.shop.product;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import services.live.LiveFeed;
import services.live.Topic;
import services.shop.ShopProjection;

/**
 * Tells open product pages that their product changed; they then fetch it again. A bounded number
 * of connections, each on a virtual thread only while something is sent.
 */
@Controller
class LivePrices implements SmartLifecycle {

    /** More than this and a page simply stays as it was loaded. */
    static final int MOST_CONNECTIONS = 500;

    private static final Logger log = LoggerFactory.getLogger(LivePrices.class);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int HEARTBEAT_SECONDS = 20;

    private final LiveFeed live;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    LivePrices(LiveFeed live) {
        this.live = live;
    }

    @GetMapping(path = "/shop/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> listen(@RequestParam("product") UUID product) {
        if (connections.size() >= MOST_CONNECTIONS) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header("Retry-After", "120")
                    .build();
        }
        var connection = new Connection(new SseEmitter(LONGEST.toMillis()));
        connections.add(connection);
        var end =
                live.subscribe(
                        Set.of(Topic.of(ShopProjection.PRODUCT_TOPIC, product)),
                        _ -> connection.tell("changed"));
        connection.onEnd(
                () -> {
                    end.run();
                    connections.remove(connection);
                });
        connection.tell("open");
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .body(connection.emitter);
    }

    /** Also finds out which browsers have gone. */
    @Scheduled(fixedDelay = HEARTBEAT_SECONDS * 1000L)
    void beat() {
        connections.forEach(Connection::beat);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for open requests, of which these would never end. */
    @Override
    public void stop() {
        running = false;
        connections.forEach(Connection::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    int openConnections() {
        return connections.size();
    }

    /** One open page. Changes that come while another is being sent are told once. */
    private static final class Connection {

        private final SseEmitter emitter;
        private final ReentrantLock sending = new ReentrantLock();
        private final AtomicBoolean waiting = new AtomicBoolean();

        Connection(SseEmitter emitter) {
            this.emitter = emitter;
        }

        void onEnd(Runnable end) {
            emitter.onCompletion(end);
            emitter.onError(_ -> end.run());
            emitter.onTimeout(emitter::complete);
        }

        void tell(String what) {
            if (waiting.compareAndSet(false, true)) {
                send(SseEmitter.event().name(what).data(what));
            }
        }

        /** A change on its way is sign enough, and must not be swallowed by a heartbeat. */
        void beat() {
            if (!waiting.get()) {
                send(SseEmitter.event().comment("still here"));
            }
        }

        void close() {
            emitter.complete();
        }

        private void send(SseEmitter.SseEventBuilder event) {
            Thread.ofVirtual()
                    .start(
                            () -> {
                                sending.lock();
                                try {
                                    // What happens from here on is another change to tell.
                                    waiting.set(false);
                                    emitter.send(event);
                                } catch (IOException | IllegalStateException gone) {
                                    log.debug("A product page was closed", gone);
                                    emitter.completeWithError(gone);
                                } finally {
                                    sending.unlock();
                                }
                            });
        }
    }
}
