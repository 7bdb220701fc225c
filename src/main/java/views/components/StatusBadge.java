package views.components;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A status as a word in a coloured pill; the word carries the meaning, the colour repeats it. */
public final class StatusBadge extends Composite<Span> {

    /** What a status means for whoever looks at it. */
    public enum Tone {
        NEUTRAL,
        ACTIVE,
        GOOD,
        WARNING,
        BAD
    }

    public StatusBadge(String text, Tone tone) {
        getContent().setText(text);
        getContent()
                .addClassNames("badge", "badge-" + tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
