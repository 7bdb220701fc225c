package views.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The title of a screen and, at its right, what can be done there. */
public final class ViewHeader extends Composite<Header> {

    private final H1 title;
    private final Div right = new Div();

    public ViewHeader(String title, Component... actions) {
        this.title = new H1(title);
        right.add(actions);
        right.addClassName("view-actions");
        getContent().addClassName("view-header");
        getContent().add(this.title, right);
    }

    public void add(Component action) {
        right.add(action);
    }

    public void setTitle(String text) {
        title.setText(text);
    }
}
