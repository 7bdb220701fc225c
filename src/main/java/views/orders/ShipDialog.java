package views.orders;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiPredicate;
import domain.orders.LineQuantity;
import domain.orders.Tracking;
import java.util.List;
import services.orders.details.LineView;
import views.components.Texts;

/** Asks what goes into a parcel and how it can be followed. */
final class ShipDialog extends Dialog {

    ShipDialog(
            List<LineView> lines, SerializableBiPredicate<Tracking, List<LineQuantity>> onSubmit) {
        var quantities = new QuantityFields(lines, true);
        var tracking = new TrackingFields(Tracking.NONE);
        var ship =
                new Button(
                        Texts.of("orders.ship"),
                        _ -> {
                            if (onSubmit.test(tracking.typed(), quantities.chosen())) {
                                close();
                            }
                        });
        ship.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of("orders.ship"));
        setCloseOnOutsideClick(false);
        add(new Paragraph(Texts.of("orders.ship.hint")), quantities, tracking);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), ship);
    }
}
