package views.vouchers;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import domain.checkout.Voucher;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import services.vouchers.VoucherLimits;
import views.components.Formats;
import views.components.Texts;

/** Until when and how often a voucher can be used. */
final class LimitFields {

    private final DateTimePicker ends = new DateTimePicker(Texts.of("checkout.voucher.ends"));
    private final IntegerField usageLimit =
            new IntegerField(Texts.of("checkout.voucher.usage-limit"));
    private final IntegerField customerLimit =
            new IntegerField(Texts.of("checkout.voucher.customer-limit"));
    private final Checkbox active = new Checkbox(Texts.of("checkout.voucher.active"));

    LimitFields(@Nullable Voucher known) {
        active.setValue(known == null || known.active());
        if (known != null) {
            if (known.endsAt() != null) {
                ends.setValue(LocalDateTime.ofInstant(known.endsAt(), Formats.zone()));
            }
            usageLimit.setValue(known.usageLimit());
            customerLimit.setValue(known.customerLimit());
        }
    }

    void addTo(FormLayout form) {
        form.add(ends, usageLimit, customerLimit, active);
    }

    VoucherLimits limits() {
        return new VoucherLimits(
                ends.getOptionalValue()
                        .map(local -> local.atZone(Formats.zone()).toInstant())
                        .orElse(null),
                usageLimit.getValue(),
                customerLimit.getValue(),
                active.getValue());
    }
}
