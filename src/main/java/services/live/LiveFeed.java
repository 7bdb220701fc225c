package services.live;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where use cases say what they changed and screens hear of it.
 *
 * <p>Changes are told after the commit, and only then. Those of about a tenth of a second are
 * collected and told together, each topic once, so that an import of ten thousand rows costs a
 * screen a few refreshes and not ten thousand.
 */
@Component
public class LiveFeed {

    private static final Logger log = LoggerFactory.getLogger(LiveFeed.class);

    private record Subscriber(Set<Topic> topics, Consumer<Set<Topic>> listener) {}

    private final Set<Subscriber> subscribers = new CopyOnWriteArraySet<>();
    private final Set<Topic> waiting = new LinkedHashSet<>();
    private final Set<Topic> waitingForOthers = new LinkedHashSet<>();

    /** Says, once the current transaction has committed, that something changed. */
    public void changed(Topic topic) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            collect(topic);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        collect(topic);
                    }
                });
    }

    /**
     * @param listener called on a background thread, never twice at the same time from here, with
     *     the changed topics it subscribed to; it must return quickly
     * @return ends the subscription
     */
    public Runnable subscribe(Set<Topic> topics, Consumer<Set<Topic>> listener) {
        var subscriber = new Subscriber(Set.copyOf(topics), listener);
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    /** What other nodes have said: told here, not passed on. */
    void heard(Topic topic) {
        synchronized (waiting) {
            waiting.add(topic);
        }
    }

    Set<Topic> takeForOthers() {
        synchronized (waiting) {
            var taken = Set.copyOf(waitingForOthers);
            waitingForOthers.clear();
            return taken;
        }
    }

    /** Tells everything collected so far; called by the clockwork of {@link LiveFeedPump}. */
    void tell() {
        Set<Topic> changed;
        synchronized (waiting) {
            changed = Set.copyOf(waiting);
            waiting.clear();
        }
        if (changed.isEmpty()) {
            return;
        }
        for (var subscriber : subscribers) {
            var wanted = new LinkedHashSet<Topic>();
            for (var topic : changed) {
                if (subscriber.topics.stream().anyMatch(own -> own.covers(topic))) {
                    wanted.add(topic);
                }
            }
            if (!wanted.isEmpty()) {
                tell(subscriber, wanted);
            }
        }
    }

    private static void tell(Subscriber subscriber, Set<Topic> changed) {
        try {
            subscriber.listener.accept(changed);
        } catch (RuntimeException failure) {
            // One broken screen must not keep the news from the others.
            log.warn("A subscriber of the live feed failed", failure);
        }
    }

    private void collect(Topic topic) {
        synchronized (waiting) {
            waiting.add(topic);
            waitingForOthers.add(topic);
        }
    }
}
