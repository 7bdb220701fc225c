package views.operator.orders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import domain.orders.OrderStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import services.orders.lists.OrderFilter;
import services.sellers.SellerQueries;
import views.catalog.SellerPicker;
import views.components.Formats;
import views.components.Texts;
import views.orders.OrderLabels;

/** Says which orders to show. */
final class OrderFilterBar extends Composite<Div> {

    private static final String[] SOURCES = {"SHOP", "OLIST", "SHOPIFY"};

    private final TextField text = new TextField(Texts.of("common.search"));
    private final ComboBox<OrderStatus> status = new ComboBox<>(Texts.of("common.status"));
    private final SellerPicker seller;
    private final ComboBox<String> source = new ComboBox<>(Texts.of("orders.source"));
    private final DatePicker from = new DatePicker(Texts.of("orders.from"));
    private final DatePicker to = new DatePicker(Texts.of("orders.to"));
    private OrderFilter shown = OrderFilter.none();

    OrderFilterBar(SellerQueries sellers, SerializableConsumer<OrderFilter> onChange) {
        seller = new SellerPicker(sellers);
        text.setPlaceholder(Texts.of("orders.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        status.setItems(OrderStatus.values());
        status.setItemLabelGenerator(OrderLabels::of);
        status.setPlaceholder(Texts.of("common.all"));
        status.setClearButtonVisible(true);
        source.setItems(SOURCES);
        source.setPlaceholder(Texts.of("common.all"));
        source.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        getContent().addClassName("filter-bar");
        getContent().add(text, status, seller, source, from, to);
        text.addValueChangeListener(event -> told(event.isFromClient(), onChange));
        status.addValueChangeListener(event -> told(event.isFromClient(), onChange));
        seller.addValueChangeListener(event -> told(event.isFromClient(), onChange));
        source.addValueChangeListener(event -> told(event.isFromClient(), onChange));
        from.addValueChangeListener(event -> told(event.isFromClient(), onChange));
        to.addValueChangeListener(event -> told(event.isFromClient(), onChange));
    }

    void show(OrderFilter filter) {
        shown = filter;
        text.setValue(filter.text());
        status.setValue(filter.status());
        seller.choose(filter.seller());
        source.setValue(filter.source());
        from.setValue(day(filter.from()));
        var until = day(filter.until());
        to.setValue(until == null ? null : until.minusDays(1));
    }

    private void told(boolean byPerson, SerializableConsumer<OrderFilter> onChange) {
        if (byPerson) {
            var end = to.getValue();
            onChange.accept(
                    shown.withText(text.getValue())
                            .withStatus(status.getValue())
                            .ofSeller(seller.chosen())
                            .fromSource(source.getValue())
                            .between(
                                    start(from.getValue()),
                                    end == null ? null : start(end.plusDays(1))));
        }
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Formats.zone()).toInstant();
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, Formats.zone());
    }
}
