package views.components;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import domain.shared.DomainException;
import org.springframework.dao.OptimisticLockingFailureException;

/** The only place that turns what became of an action into something a person sees. */
public final class Feedback {

    private static final int MILLIS_GOOD_NEWS = 4000;
    private static final int MILLIS_BAD_NEWS = 8000;

    private Feedback() {}

    /**
     * Runs an action and says how it went. Refusals and conflicts are shown; anything else is left
     * to the error handler, which gives it an incident number.
     *
     * @return whether it went through
     */
    public static boolean run(Runnable action, String success) {
        try {
            action.run();
        } catch (DomainException refused) {
            refused(refused);
            return false;
        } catch (OptimisticLockingFailureException _) {
            refused(Texts.of("common.changed-meanwhile"));
            return false;
        }
        done(success);
        return true;
    }

    public static void done(String sentence) {
        show(sentence, MILLIS_GOOD_NEWS, NotificationVariant.SUCCESS);
    }

    /** In the reader’s language. */
    public static void refused(DomainException refusal) {
        refused(Refusals.sentence(refusal));
    }

    public static void refused(String sentence) {
        show(sentence, MILLIS_BAD_NEWS, NotificationVariant.ERROR);
    }

    private static void show(String sentence, int millis, NotificationVariant variant) {
        var notification = Notification.show(sentence, millis, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(variant);
    }
}
