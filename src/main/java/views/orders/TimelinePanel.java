package views.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import services.orders.details.TimelineEntry;
import views.components.Formats;
import views.components.Texts;

/** Everything that happened to an order, the newest first. */
public final class TimelinePanel extends Composite<Section> {

    public TimelinePanel(List<TimelineEntry> entries) {
        var list = new OrderedList();
        list.addClassName("order-timeline");
        entries.forEach(entry -> list.add(item(entry)));
        getContent().addClassName("panel");
        getContent().add(new H2(Texts.of("orders.timeline")), list);
    }

    private static ListItem item(TimelineEntry entry) {
        var what = new Div(OrderLabels.of(entry));
        var about =
                new Span(
                        Stream.of(
                                        Formats.dateTime(entry.at()),
                                        entry.part(),
                                        entry.actor(),
                                        entry.detail())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" · ")));
        about.addClassName("secondary");
        Component[] parts = {what, about};
        return new ListItem(parts);
    }
}
