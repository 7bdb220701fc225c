package views.aftersales;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import services.reviews.ReviewFilter;
import services.reviews.ReviewRow;
import views.components.Texts;

/** Reviews below each other, a few at a time, each with what can be done about it. */
public final class ReviewList extends Composite<Div> {

    private static final int AT_ONCE = 20;

    /** Where the reviews come from. */
    public interface Source extends Serializable {
        List<ReviewRow> find(ReviewFilter filter, Pageable page);

        int count(ReviewFilter filter);
    }

    private final Source source;
    private final SerializableFunction<ReviewRow, List<Component>> actions;
    private ReviewFilter filter = ReviewFilter.none();
    private int pages = 1;

    public ReviewList(Source source, SerializableFunction<ReviewRow, List<Component>> actions) {
        this.source = source;
        this.actions = actions;
        getContent().addClassName("panels");
    }

    public void show(ReviewFilter wanted) {
        filter = wanted;
        pages = 1;
        reload();
    }

    public void reload() {
        var content = getContent();
        content.removeAll();
        for (int page = 0; page < pages; page++) {
            source.find(filter, PageRequest.of(page, AT_ONCE))
                    .forEach(row -> content.add(words(row)));
        }
        var count = source.count(filter);
        if (count == 0) {
            content.add(new Paragraph(Texts.of("aftersales.reviews.empty")));
        } else if (count > pages * AT_ONCE) {
            content.add(new Button(Texts.of("aftersales.more"), _ -> more()));
        }
    }

    private ReviewWords words(ReviewRow row) {
        var words = new ReviewWords(row);
        var possible = actions.apply(row);
        return possible.isEmpty() ? words : words.with(possible.toArray(Component[]::new));
    }

    private void more() {
        pages++;
        reload();
    }
}
