package views.components.sellers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import views.components.Texts;

/** A titled part of a screen: named facts, or anything else below the title. */
public final class Facts extends Composite<Section> {

    private final DescriptionList list = new DescriptionList();

    public Facts(String title) {
        list.addClassName("facts");
        getContent().addClassName("panel");
        getContent().add(new H2(title));
    }

    /** Says “none” where there is nothing. */
    public Facts fact(String label, String value) {
        list.add(
                new DescriptionList.Term(label),
                new DescriptionList.Description(value.isBlank() ? Texts.of("common.none") : value));
        getContent().add(list);
        return this;
    }

    public Facts with(Component... parts) {
        getContent().add(parts);
        return this;
    }

    /** What to read where there is nothing to see yet. */
    public Facts empty(String sentence) {
        var text = new Paragraph(sentence);
        text.addClassName("quiet");
        getContent().add(text);
        return this;
    }

    /** A sentence that must be noticed. */
    public static Div notice(String sentence) {
        var notice = new Div(sentence);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }
}
