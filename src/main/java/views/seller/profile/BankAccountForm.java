package views.seller.profile;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.function.SerializablePredicate;
import domain.sellers.Iban;
import domain.shared.DomainException;
import org.jspecify.annotations.Nullable;
import views.components.Refusals;
import views.components.Texts;

/** A new bank account; the one that is kept is never shown in full, so it is typed anew. */
final class BankAccountForm extends RecordForm<BankAccountForm.Typed> {

    /** A bank account as it is being typed; public because the binder reads it by reflection. */
    public record Typed(String holder, @Nullable Iban iban, String bic) {

        static Typed nothing() {
            return new Typed("", null, "");
        }
    }

    BankAccountForm(SerializablePredicate<Typed> onSubmit) {
        super(Typed.class, onSubmit);
        var required = Texts.of("sellers.form.required");
        var holder = new TextField(Texts.of("sellers.bank.holder"));
        var iban = new TextField(Texts.of("sellers.bank.iban"));
        iban.setHelperText(Texts.of("sellers.bank.iban.help"));
        var bic = new TextField(Texts.of("sellers.bank.bic"));
        bic.setHelperText(Texts.of("sellers.bank.bic.help"));

        binder.forField(holder).asRequired(required).bind("holder");
        binder.forField(iban).asRequired(required).withConverter(new IbanText()).bind("iban");
        binder.forField(bic).bind("bic");
        arrange(holder, iban, bic);
    }

    /** Says at the field what the domain says about the number. */
    private static final class IbanText implements Converter<String, Iban> {

        @Override
        public Result<Iban> convertToModel(String text, ValueContext context) {
            try {
                return Result.ok(Iban.parse(text));
            } catch (DomainException refused) {
                return Result.error(Refusals.sentence(refused));
            }
        }

        @Override
        public String convertToPresentation(@Nullable Iban iban, ValueContext context) {
            return iban == null ? "" : iban.value();
        }
    }
}
