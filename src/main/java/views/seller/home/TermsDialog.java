package views.seller.home;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import views.components.Texts;

/** The seller terms, to be read and accepted. */
final class TermsDialog extends Dialog {

    /**
     * @param onAccept returns whether it went through
     */
    TermsDialog(SerializableSupplier<Boolean> onAccept) {
        setHeaderTitle(Texts.of("sellers.terms"));
        setMaxWidth("40rem");
        Texts.of("sellers.terms.text").lines().forEach(paragraph -> add(new Paragraph(paragraph)));
        var accept =
                new Button(
                        Texts.of("sellers.terms.accept"),
                        _ -> {
                            if (onAccept.get()) {
                                close();
                            }
                        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), accept);
    }
}
