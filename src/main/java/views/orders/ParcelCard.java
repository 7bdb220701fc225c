package views.orders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import services.orders.details.ParcelView;
import views.components.Formats;
import views.components.Texts;

/** One parcel: what is in it, where it is, how it can be followed. */
final class ParcelCard extends Composite<Div> {

    ParcelCard(ParcelView parcel, OrderActions actions, boolean mayAct) {
        var head =
                new Div(
                        new H3(Texts.of("orders.parcel", String.valueOf(parcel.number()))),
                        OrderLabels.badge(parcel.status()));
        head.addClassName("order-head");
        getContent().addClassName("order-parcel");
        getContent().add(head, new Span(String.join(", ", parcel.contents())), tracking(parcel));
        var when = new Span(when(parcel));
        when.addClassName("secondary");
        getContent().add(when);
        if (mayAct) {
            getContent().add(buttons(parcel, actions));
        }
    }

    private static String when(ParcelView parcel) {
        var sent = Texts.of("orders.parcel.sent", Formats.dateTime(parcel.shippedAt()));
        return parcel.deliveredAt() == null
                ? sent
                : sent
                        + " · "
                        + Texts.of("orders.parcel.arrived", Formats.dateTime(parcel.deliveredAt()));
    }

    private static Div tracking(ParcelView parcel) {
        var tracking = parcel.tracking();
        var text = (tracking.carrier() + " " + tracking.number()).strip();
        if (text.isEmpty() && tracking.url().isEmpty()) {
            return new Div(Texts.of("orders.parcel.no-tracking"));
        }
        if (tracking.url().isEmpty()) {
            return new Div(text);
        }
        return new Div(
                new Anchor(
                        tracking.url(),
                        text.isEmpty() ? tracking.url() : text,
                        AnchorTarget.BLANK));
    }

    private static Div buttons(ParcelView parcel, OrderActions actions) {
        var buttons = new Div();
        buttons.addClassName("row-actions");
        if (parcel.canArrive()) {
            buttons.add(small("orders.parcel.deliver", () -> actions.deliver(parcel)));
        }
        if (parcel.canBeLost()) {
            buttons.add(small("orders.parcel.lose", () -> actions.lose(parcel)));
        }
        buttons.add(small("orders.parcel.track", () -> actions.correctTracking(parcel)));
        return buttons;
    }

    private static Button small(String key, Runnable action) {
        var button = new Button(Texts.of(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
