package views.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import domain.people.Profile;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import services.people.OwnAccount;
import views.components.Feedback;
import views.components.Formats;
import views.components.Texts;

/** How one wants to be called and addressed. */
final class ProfileForm extends Composite<Div> {

    private final OwnAccount account;
    private final TextField name = new TextField(Texts.of("people.your-name"));
    private final Select<String> language = new Select<>();
    private final ComboBox<String> timeZone = new ComboBox<>(Texts.of("people.time-zone"));

    ProfileForm(OwnAccount account, boolean mayEdit) {
        this.account = account;
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(Profile.NAME_MAX_LENGTH);
        language.setLabel(Texts.of("people.language"));
        language.setItems(Profile.LANGUAGES);
        // Each language by its own name, so that everybody finds theirs.
        language.setItemLabelGenerator(
                tag -> {
                    var locale = Locale.forLanguageTag(tag);
                    return locale.getDisplayLanguage(locale);
                });
        timeZone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        var save = new Button(Texts.of("common.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setVisible(mayEdit);
        name.setReadOnly(!mayEdit);
        language.setReadOnly(!mayEdit);
        timeZone.setReadOnly(!mayEdit);
        getContent().addClassName("profile-form");
        getContent().add(name, language, timeZone, save);
    }

    void show(Profile profile) {
        name.setValue(profile.displayName());
        language.setValue(profile.locale());
        timeZone.setValue(profile.timeZone());
    }

    private void save() {
        Feedback.run(
                () -> {
                    var profile =
                            new Profile(
                                    name.getValue(),
                                    Optional.ofNullable(language.getValue()).orElse(""),
                                    Optional.ofNullable(timeZone.getValue()).orElse(""));
                    account.introduce(profile);
                    UI.getCurrent().setLocale(Locale.forLanguageTag(profile.locale()));
                    Formats.useZone(UI.getCurrent(), ZoneId.of(profile.timeZone()));
                },
                Texts.of("people.profile.saved"));
    }
}
