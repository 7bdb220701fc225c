package views.vouchers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import domain.shared.Money;
import domain.shared.Percent;
import java.math.BigDecimal;
import services.vouchers.NewVoucher;
import views.components.CurrencyField;
import views.components.Feedback;
import views.components.Formats;
import views.components.Texts;

/** Asks for a new voucher; for the marketplace's also who pays for it. */
public final class VoucherDialog extends Dialog {

    /** What to do with the answer. */
    public interface Submission extends java.io.Serializable {
        void submit(NewVoucher voucher, Percent platformShare);
    }

    private enum Kind {
        PERCENT,
        AMOUNT
    }

    private final TextField code = new TextField(Texts.of("checkout.voucher.code"));
    private final RadioButtonGroup<Kind> kind =
            new RadioButtonGroup<>(Texts.of("checkout.voucher.kind"));
    private final BigDecimalField value =
            new BigDecimalField(Texts.of("checkout.voucher.takes-off"));
    private final CurrencyField currency = new CurrencyField(Texts.of("checkout.currency"));
    private final BigDecimalField minimum =
            new BigDecimalField(Texts.of("checkout.voucher.minimum"));
    private final BigDecimalField share =
            new BigDecimalField(Texts.of("checkout.voucher.platform-share"));
    private final DateTimePicker starts = new DateTimePicker(Texts.of("checkout.voucher.starts"));
    private final LimitFields limits = new LimitFields(null);

    public VoucherDialog(boolean ofPlatform, Submission submission, Runnable afterwards) {
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> Texts.of("checkout.voucher.kind." + one.name()));
        kind.setValue(Kind.PERCENT);
        code.setRequiredIndicatorVisible(true);
        code.setMaxLength(40);
        value.setRequiredIndicatorVisible(true);
        share.setValue(ofPlatform ? BigDecimal.valueOf(100) : BigDecimal.ZERO);
        share.setVisible(ofPlatform);
        share.setHelperText(Texts.of("checkout.voucher.platform-share.hint"));
        var form = new FormLayout(code, kind, value, currency, minimum, share, starts);
        limits.addTo(form);
        form.setAutoResponsive(true);
        var save =
                new Button(
                        Texts.of("common.save"),
                        _ -> {
                            if (Feedback.run(
                                    () -> submission.submit(typed(), shareTyped()),
                                    Texts.of("checkout.saved"))) {
                                close();
                                afterwards.run();
                            }
                        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of("checkout.voucher.add"));
        setCloseOnOutsideClick(false);
        add(form);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), save);
    }

    private Percent shareTyped() {
        return new Percent(share.getOptionalValue().orElse(BigDecimal.ZERO));
    }

    private NewVoucher typed() {
        var money = currency.currency();
        var isPercent = kind.getValue() == Kind.PERCENT;
        var typed = value.getOptionalValue().orElse(BigDecimal.ZERO);
        var least =
                minimum.getOptionalValue()
                        .map(amount -> Money.of(amount, money).minorUnits())
                        .orElse(0L);
        return new NewVoucher(
                code.getValue(),
                isPercent ? new Percent(typed) : null,
                isPercent ? null : Money.of(typed, money).minorUnits(),
                isPercent && least == 0 ? null : money.getCurrencyCode(),
                least,
                starts.getOptionalValue()
                        .map(local -> local.atZone(Formats.zone()).toInstant())
                        .orElse(null),
                limits.limits());
    }
}
