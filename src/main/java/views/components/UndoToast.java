package views.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;

/** Says what was done and offers, for a while, to take it back. */
public final class UndoToast extends Notification {

    private static final int SHOWN_MILLIS = 20_000;

    public UndoToast(String sentence, SerializableRunnable undo) {
        var back =
                new Button(
                        Texts.of("common.undo"),
                        _ -> {
                            close();
                            undo.run();
                        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setDisableOnClick(true);
        var line = new Div(new Span(sentence), back);
        line.addClassName("undo-toast");
        add(line);
        setDuration(SHOWN_MILLIS);
        setPosition(Position.BOTTOM_START);
    }
}
