package views.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.SignedIn;

/** Keeps a part of a screen current while somebody looks at it. */
public final class LiveUpdates {

    private LiveUpdates() {}

    /**
     * Calls {@code refresh} in the screen's own thread soon after one of the topics changed, as
     * long as {@code part} is attached and the person it was built for is still looking. While a
     * refresh waits for its turn, further changes join it.
     */
    public static void refresh(Component part, LiveFeed feed, Runnable refresh, Topic... topics) {
        part.addAttachListener(
                attached -> {
                    var ui = attached.getUI();
                    var viewer = viewer();
                    var pending = new AtomicBoolean();
                    var end =
                            feed.subscribe(
                                    Set.of(topics),
                                    _ ->
                                            request(
                                                    ui,
                                                    pending,
                                                    () -> {
                                                        if (part.isAttached()
                                                                && viewer.equals(viewer())) {
                                                            refresh.run();
                                                        }
                                                    }));
                    part.addDetachListener(
                            detached -> {
                                detached.unregisterListener();
                                end.run();
                            });
                });
    }

    private static void request(UI ui, AtomicBoolean pending, Runnable refresh) {
        if (!pending.compareAndSet(false, true)) {
            return;
        }
        ui.access(
                () -> {
                    pending.set(false);
                    refresh.run();
                });
    }

    /**
     * Whoever becomes somebody else, by looking through their eyes or by logging out, leaves a
     * screen behind for a moment that the new one need not be allowed to see.
     */
    private static List<Object> viewer() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .map(
                        person ->
                                List.<Object>of(
                                        person.id(),
                                        Optional.ofNullable(person.activeSeller()),
                                        Optional.ofNullable(person.viewedBy())))
                .orElse(List.of());
    }
}
