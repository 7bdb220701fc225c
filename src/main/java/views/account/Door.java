package views.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import views.components.Texts;

/** The card in the middle of an otherwise empty page, for people who are not logged in. */
final class Door extends Composite<Main> {

    private final Div card = new Div();

    Door(String title) {
        getContent().addClassName("door");
        card.addClassName("door-card");
        getContent().add(card);
        show(title);
    }

    /** Replaces everything below the title. */
    void show(String title, Component... content) {
        card.removeAll();
        card.add(new H1(title));
        card.add(content);
    }

    /** Says how it went, with the way to the log-in form. */
    void tell(String title, String sentence) {
        var note = new Paragraph(sentence);
        note.getElement().setAttribute("role", "status");
        show(title, note, toLogin());
    }

    static Anchor toLogin() {
        return new Anchor("login", Texts.of("people.to-login"));
    }
}
