package views.vouchers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.function.Consumer;
import services.vouchers.VoucherLimits;
import services.vouchers.VoucherRow;
import views.components.Feedback;
import views.components.Texts;

/** Changes what of a voucher can be changed: its end, its limits, whether it is on. */
public final class VoucherLimitDialog extends Dialog {

    public VoucherLimitDialog(
            VoucherRow row, Consumer<VoucherLimits> submission, Runnable afterwards) {
        var fields = new LimitFields(row.voucher());
        var form = new FormLayout();
        fields.addTo(form);
        form.setAutoResponsive(true);
        var save =
                new Button(
                        Texts.of("common.save"),
                        _ -> {
                            if (Feedback.run(
                                    () -> submission.accept(fields.limits()),
                                    Texts.of("checkout.saved"))) {
                                close();
                                afterwards.run();
                            }
                        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(row.voucher().code());
        setCloseOnOutsideClick(false);
        add(form);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), save);
    }
}
