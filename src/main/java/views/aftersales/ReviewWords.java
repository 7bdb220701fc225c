package views.aftersales;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import services.reviews.ReviewRow;
import views.components.Formats;
import views.components.Texts;

/** A review as it is said, with what was answered. */
public final class ReviewWords extends Composite<Article> {

    public ReviewWords(ReviewRow row) {
        var stars = new Span(AftersalesLabels.stars(row.rating()));
        stars.addClassName("stars");
        stars.getElement().setAttribute("role", "img");
        stars.getElement().setAttribute("aria-label", Texts.of("aftersales.stars", row.rating()));
        var head = new Div(stars, new H3(row.title()), AftersalesLabels.badge(row.status()));
        head.addClassName("badges");
        var who =
                new Paragraph(
                        Texts.of(
                                "aftersales.review-by",
                                row.author(),
                                row.productTitle(),
                                Formats.dateTime(row.writtenAt())));
        who.addClassName("quiet");
        getContent().addClassName("panel");
        getContent().add(head, who, words(row.text()));
        if (!row.answer().isBlank()) {
            getContent().add(words(Texts.of("aftersales.review-answer", row.answer())));
        }
        if (!row.statusReason().isBlank()) {
            getContent().add(words(Texts.of("aftersales.review-why", row.statusReason())));
        }
    }

    public ReviewWords with(Component... actions) {
        var bar = new Div(actions);
        bar.addClassName("row-actions");
        getContent().add(bar);
        return this;
    }

    private static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("talk-text");
        return words;
    }
}
