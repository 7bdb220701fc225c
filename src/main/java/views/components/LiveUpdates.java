package views.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import services.live.LiveFeed;
import services.live.Topic;

/** Keeps a part of a screen current while somebody looks at it. */
public final class LiveUpdates {

    private LiveUpdates() {}

    /**
     * Calls {@code refresh} in the screen's own thread soon after one of the topics changed, as
     * long as {@code part} is attached. While a refresh waits for its turn, further changes join
     * it.
     */
    public static void refresh(Component part, LiveFeed feed, Runnable refresh, Topic... topics) {
        part.addAttachListener(
                attached -> {
                    var ui = attached.getUI();
                    var pending = new AtomicBoolean();
                    var end =
                            feed.subscribe(
                                    Set.of(topics), _ -> request(ui, part, refresh, pending));
                    part.addDetachListener(
                            detached -> {
                                detached.unregisterListener();
                                end.run();
                            });
                });
    }

    private static void request(UI ui, Component part, Runnable refresh, AtomicBoolean pending) {
        if (!pending.compareAndSet(false, true)) {
            return;
        }
        ui.access(
                () -> {
                    pending.set(false);
                    if (part.isAttached()) {
                        refresh.run();
                    }
                });
    }
}
