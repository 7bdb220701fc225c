package views.seller.profile;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializablePredicate;
import domain.sellers.HolidayMode;
import views.components.Texts;

/** The days on which the seller does not ship, and what shoppers read then. */
final class HolidayForm extends RecordForm<HolidayMode> {

    HolidayForm(SerializablePredicate<HolidayMode> onSubmit) {
        super(HolidayMode.class, onSubmit);
        var from = new DatePicker(Texts.of("sellers.holiday.from"));
        var until = new DatePicker(Texts.of("sellers.holiday.until"));
        until.setHelperText(Texts.of("sellers.holiday.until.help"));
        until.setClearButtonVisible(true);
        from.addValueChangeListener(event -> until.setMin(event.getValue()));
        var message = new TextArea(Texts.of("sellers.holiday.message"));
        message.setMaxLength(HolidayMode.MESSAGE_MAX_LENGTH);

        binder.forField(from).asRequired(Texts.of("sellers.form.required")).bind("from");
        binder.forField(until).bind("until");
        binder.forField(message).bind("message");
        arrange(from, until, message);
    }
}
