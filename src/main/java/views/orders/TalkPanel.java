package views.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializablePredicate;
import java.time.Instant;
import java.util.List;
import services.orders.messages.MessageRow;
import services.orders.messages.NoteRow;
import views.components.Formats;
import views.components.Texts;

/** What was written, the oldest first, and a field to write more. */
public final class TalkPanel extends Composite<Section> {

    private static final int MAX_LENGTH = 4000;

    private TalkPanel(String title, String empty, List<Component> said) {
        getContent().addClassName("panel");
        getContent().add(new H2(title));
        if (said.isEmpty()) {
            var nothing = new Paragraph(empty);
            nothing.addClassName("quiet");
            getContent().add(nothing);
        }
        said.forEach(getContent()::add);
    }

    public static TalkPanel ofMessages(String title, List<MessageRow> messages) {
        return new TalkPanel(
                title,
                Texts.of("orders.messages.none"),
                messages.stream()
                        .map(
                                row ->
                                        said(
                                                OrderLabels.of(row.from()) + " · " + row.author(),
                                                row.text(),
                                                row.at()))
                        .toList());
    }

    public static TalkPanel ofNotes(List<NoteRow> notes) {
        return new TalkPanel(
                Texts.of("orders.notes"),
                Texts.of("orders.notes.none"),
                notes.stream().map(row -> said(row.author(), row.text(), row.at())).toList());
    }

    /**
     * @param onSend returns whether it went through
     */
    public TalkPanel writing(String label, String button, SerializablePredicate<String> onSend) {
        var text = new TextArea(label);
        text.setMaxLength(MAX_LENGTH);
        text.setWidthFull();
        var send =
                new Button(
                        button,
                        _ -> {
                            if (onSend.test(text.getValue())) {
                                text.clear();
                            }
                        });
        getContent().add(text, send);
        return this;
    }

    private static Component said(String who, String what, Instant at) {
        var head = new Span(who + " · " + Formats.dateTime(at));
        head.addClassName("secondary");
        var text = new Div(what);
        text.addClassName("order-said-text");
        var said = new Div(head, text);
        said.addClassName("order-said");
        return said;
    }
}
