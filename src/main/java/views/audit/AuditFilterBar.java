package views.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import services.audit.AuditFilter;
import views.components.Texts;

/** Narrows the audit log. */
final class AuditFilterBar extends Composite<Div> {

    private static final int PAUSE_MILLIS = 400;

    private final TextField who = text("audit.who");
    private final TextField action = text("audit.action");
    private final TextField objectType = text("audit.object-type");
    private final TextField objectId = text("audit.object-id");
    private final TextField seller = text("audit.seller-id");
    private final DatePicker from = new DatePicker(Texts.of("audit.from"));
    private final DatePicker until = new DatePicker(Texts.of("audit.until"));
    private SerializableConsumer<AuditFilter> listener = _ -> {};
    private boolean showing;

    AuditFilterBar(boolean ofAllSellers) {
        seller.setVisible(ofAllSellers);
        for (var day : List.of(from, until)) {
            day.setClearButtonVisible(true);
            day.addValueChangeListener(_ -> changed());
        }
        getContent().addClassName("filter-bar");
        getContent().add(who, action, objectType, objectId, seller, from, until);
    }

    private TextField text(String key) {
        var field = new TextField(Texts.of(key));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(_ -> changed());
        return field;
    }

    void onChange(SerializableConsumer<AuditFilter> listener) {
        this.listener = listener;
    }

    void show(AuditFilter filter) {
        showing = true;
        who.setValue(filter.who());
        action.setValue(filter.action());
        objectType.setValue(filter.objectType());
        objectId.setValue(filter.objectId());
        seller.setValue(filter.seller());
        from.setValue(AuditNavigation.fromDay(filter));
        until.setValue(AuditNavigation.untilDay(filter));
        showing = false;
    }

    private void changed() {
        if (showing) {
            return;
        }
        listener.accept(
                new AuditFilter(
                        who.getValue(),
                        action.getValue(),
                        objectType.getValue(),
                        objectId.getValue(),
                        seller.getValue(),
                        startOf(from.getValue(), 0),
                        startOf(until.getValue(), 1)));
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day, int daysLater) {
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(AuditNavigation.zone()).toInstant();
    }
}
