package views.orders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import domain.orders.Tracking;
import views.components.Texts;

/** How a parcel can be followed; all of it may stay empty. */
final class TrackingFields extends Composite<FormLayout> {

    private final TextField carrier = new TextField(Texts.of("orders.tracking.carrier"));
    private final TextField number = new TextField(Texts.of("orders.tracking.number"));
    private final TextField address = new TextField(Texts.of("orders.tracking.url"));

    TrackingFields(Tracking tracking) {
        carrier.setValue(tracking.carrier());
        number.setValue(tracking.number());
        address.setValue(tracking.url());
        address.setPlaceholder("https://");
        getContent().add(carrier, number, address);
    }

    Tracking typed() {
        return new Tracking(carrier.getValue(), number.getValue(), address.getValue());
    }
}
