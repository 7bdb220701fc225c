package views.operator.payments;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import services.payments.bank.BankLineRow;
import views.components.Formats;
import views.components.Texts;

/** Asks which payment a line of a bank statement is for. */
final class MatchDialog extends Dialog {

    private final TextField number = new TextField(Texts.of("payments.payment"));
    private final SerializablePredicate<Long> onSubmit;

    /**
     * @param onSubmit returns whether the line was matched; the dialog stays open if not
     */
    MatchDialog(BankLineRow line, SerializablePredicate<Long> onSubmit) {
        this.onSubmit = onSubmit;
        number.setRequiredIndicatorVisible(true);
        number.setAllowedCharPattern("[0-9]");
        number.setHelperText(Texts.of("payments.bank.match.help"));
        if (line.paymentNumber() > 0) {
            number.setValue(String.valueOf(line.paymentNumber()));
        }
        var submit = new Button(Texts.of("payments.bank.match"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of("payments.bank.match"));
        setCloseOnOutsideClick(false);
        add(
                new Paragraph(
                        Texts.of(
                                "payments.bank.match.question",
                                Formats.money(line.amount()),
                                line.payer())),
                number);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), submit);
    }

    private void submit() {
        if (!number.getValue().matches("\\d{1,18}")) {
            number.setErrorMessage(Texts.of("payments.bank.match.number"));
            number.setInvalid(true);
            number.focus();
            return;
        }
        if (onSubmit.test(Long.valueOf(number.getValue()))) {
            close();
        }
    }
}
