package views.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import domain.shared.DomainException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.imports.HistoryFees.Choice;
import services.imports.ImportIntake;
import services.imports.StartImport;
import views.components.Feedback;
import views.components.Texts;

/**
 * Takes a file to import. It streams to the file store in its own request, so that two gigabytes
 * need no memory and hold no screen.
 */
public final class ImportUpload extends Composite<Div> {

    private static final List<String> CURRENCIES =
            List.of("EUR", "USD", "GBP", "BRL", "IDR", "JPY", "CHF", "PLN", "SEK", "DKK");

    private final ImportIntake intake;
    private final SerializableConsumer<UUID> started;
    private final ComboBox<String> currency = new ComboBox<>(Texts.of("imports.currency"));
    private final Select<String> format = new Select<>();
    private final TextField seller = new TextField(Texts.of("imports.seller"));

    private final Select<Choice> fees = new Select<>();

    // Asked in the upload's own request, where the screen must not be touched.
    private volatile StartImport wish = StartImport.in(Currency.getInstance("EUR"));

    /**
     * @param forMarketplace whether products may be imported for any seller
     * @param started told in the screen's thread which import it became
     */
    public ImportUpload(
            ImportIntake intake, boolean forMarketplace, SerializableConsumer<UUID> started) {
        this.intake = intake;
        this.started = started;
        currency.setItems(CURRENCIES);
        currency.setValue("EUR");
        format.setLabel(Texts.of("imports.format"));
        var formats = new ArrayList<String>();
        formats.add("");
        formats.addAll(intake.formats());
        format.setItems(formats);
        format.setItemLabelGenerator(
                key ->
                        key == null || key.isEmpty()
                                ? Texts.of("imports.format.find-out")
                                : ImportTexts.format(key));
        format.setValue("");
        seller.setPlaceholder(Texts.of("imports.seller.placeholder"));
        currency.addValueChangeListener(_ -> decide());
        format.addValueChangeListener(_ -> decide());
        seller.addValueChangeListener(_ -> decide());
        var choices = new FormLayout(format, currency);
        var hint = new Paragraph(Texts.of("imports.currency.explained"));
        if (forMarketplace) {
            offerFees();
            choices.add(seller, fees);
            hint.setText(
                    Texts.of("imports.choices.explained")
                            + " "
                            + Texts.of("imports.history.explained"));
        }
        choices.setResponsiveSteps(
                new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("40em", 2));
        hint.addClassName("secondary");
        getContent().addClassName("import-card");
        getContent().add(choices, hint, upload());
    }

    /** Under which policy fees are charged on orders the file may have. */
    private void offerFees() {
        var policies = new ArrayList<Choice>();
        policies.add(new Choice("", Texts.of("imports.fees.none")));
        policies.addAll(intake.feePolicies());
        fees.setLabel(Texts.of("imports.fees"));
        fees.setItems(policies);
        fees.setItemLabelGenerator(policy -> policy == null ? "" : policy.label());
        fees.setValue(policies.getFirst());
        fees.addValueChangeListener(_ -> decide());
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Integer.MAX_VALUE);
        var choose = new Button(Texts.of("imports.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setWidthFull();
        upload.setDropLabel(new Span(Texts.of("imports.drop")));
        upload.addFileRejectedListener(_ -> Feedback.refused(Texts.of("imports.too-large")));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    /** One more way to begin, in the same card and with the same choices. */
    public void addWay(Component way) {
        getContent().add(way);
    }

    /** What the person has chosen so far, for a folder as well as for an upload. */
    public StartImport wish() {
        return wish;
    }

    private void decide() {
        var chosen = Optional.ofNullable(currency.getValue()).orElse("EUR");
        wish =
                new StartImport(
                        filled(format.getValue()),
                        Currency.getInstance(chosen),
                        Map.of(),
                        filled(seller.getValue()),
                        Optional.ofNullable(fees.getValue())
                                .map(policy -> filled(policy.key()))
                                .orElse(null));
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var id = intake.upload(event.getFileName(), content, wish);
            say(event.getUI(), () -> started.accept(id));
        } catch (DomainException refused) {
            say(event.getUI(), () -> Feedback.refused(refused));
        }
    }

    private static void say(UI screen, Runnable message) {
        screen.access(message::run);
    }
}
