package views.seller.stock;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import services.stock.LocationRow;
import services.stock.StockFilter;
import views.components.Texts;

/** Narrows the stock list by text, state and, where there are several, location. */
final class StockFilterBar extends Composite<Div> {

    private static final int TYPING_MILLIS = 300;

    private final TextField search = new TextField(Texts.of("common.search"));
    private final Select<StockFilter.State> state = new Select<>();
    private final Select<LocationRow> location = new Select<>();
    private final SerializableConsumer<StockFilter> onChange;
    private List<LocationRow> locations = List.of();
    private StockFilter shown = StockFilter.none();

    StockFilterBar(SerializableConsumer<StockFilter> onChange) {
        this.onChange = onChange;
        search.setPlaceholder(Texts.of("stock.search.hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_MILLIS);
        state.setLabel(Texts.of("common.status"));
        state.setItems(StockFilter.State.values());
        state.setItemLabelGenerator(value -> Texts.of("stock.state." + value.name()));
        location.setLabel(Texts.of("stock.location"));
        location.setEmptySelectionAllowed(true);
        location.setEmptySelectionCaption(Texts.of("common.all"));
        location.setItemLabelGenerator(
                value -> value == null ? Texts.of("common.all") : value.name());
        search.addValueChangeListener(event -> changed(event.isFromClient()));
        state.addValueChangeListener(event -> changed(event.isFromClient()));
        location.addValueChangeListener(event -> changed(event.isFromClient()));
        getContent().addClassName("filter-bar");
        getContent().add(search, state, location);
    }

    void show(StockFilter filter, List<LocationRow> choices) {
        shown = filter;
        if (!choices.equals(locations)) {
            locations = choices;
            location.setItems(choices);
        }
        location.setVisible(choices.size() > 1);
        search.setValue(filter.search());
        state.setValue(filter.state());
        location.setValue(
                choices.stream()
                        .filter(choice -> choice.id().equals(filter.location()))
                        .findFirst()
                        .orElse(null));
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            onChange.accept(
                    shown.searching(search.getValue())
                            .in(state.getValue())
                            .at(
                                    Optional.ofNullable(location.getValue())
                                            .map(LocationRow::id)
                                            .orElse(null)));
        }
    }
}
