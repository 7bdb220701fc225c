package views.aftersales;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import views.components.Texts;

/** Search and status above a list. The address says both; changing them changes the address. */
public final class ListFilterBar<S extends Enum<S>> extends Composite<Div> {

    private static final String TEXT = "q";
    private static final String STATUS = "status";

    private final String path;
    private final List<S> statuses;
    private final TextField search = new TextField(Texts.of("common.search"));
    private final Select<S> status = new Select<>();

    public ListFilterBar(
            String path, List<S> statuses, SerializableFunction<S, String> label, String hint) {
        this.path = path;
        this.statuses = List.copyOf(statuses);
        search.setPlaceholder(hint);
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> navigateIf(event.isFromClient()));
        status.setLabel(Texts.of("common.status"));
        status.setItems(this.statuses);
        status.setItemLabelGenerator(
                one -> one == null ? Texts.of("common.all") : label.apply(one));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(Texts.of("common.all"));
        status.addValueChangeListener(event -> navigateIf(event.isFromClient()));
        getContent().addClassName("filter-bar");
        getContent().add(search, status);
    }

    /** What the address does not say, or says in words nobody knows, is not filtered. */
    public void show(Location location) {
        var parameters = location.getQueryParameters();
        search.setValue(parameters.getSingleParameter(TEXT).orElse(""));
        status.setValue(
                parameters
                        .getSingleParameter(STATUS)
                        .flatMap(
                                name ->
                                        statuses.stream()
                                                .filter(known -> known.name().equals(name))
                                                .findFirst())
                        .orElse(null));
    }

    public String text() {
        return search.getValue();
    }

    public @Nullable S status() {
        return Optional.ofNullable(status.getValue()).orElse(null);
    }

    private void navigateIf(boolean wanted) {
        if (!wanted) {
            return;
        }
        var parameters = new LinkedHashMap<String, String>();
        if (!text().isBlank()) {
            parameters.put(TEXT, text());
        }
        Optional.ofNullable(status()).ifPresent(one -> parameters.put(STATUS, one.name()));
        UI.getCurrentOrThrow().navigate(path, QueryParameters.simple(parameters));
    }
}
