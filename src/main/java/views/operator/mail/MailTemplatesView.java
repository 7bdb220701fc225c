package views.operator.mail;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import services.mail.MailTemplates;
import services.mail.MailTemplates.Template;
import views.components.Texts;
import views.components.ViewHeader;

/** Shows every mail as its reader would see it, in every language. */
@Route("operator/mail-templates")
@Menu(title = "mail.templates", order = 82, icon = "vaadin:file-text-o")
@RolesAllowed(Permissions.MAIL_READ)
class MailTemplatesView extends Composite<VerticalLayout> implements HasDynamicTitle {

    private final MailTemplates templates;
    private final ComboBox<Template> choice = new ComboBox<>(Texts.of("mail.template"));
    private final Select<Locale> language = new Select<>();
    private final Div preview = new Div();

    MailTemplatesView(MailTemplates templates) {
        this.templates = templates;
        var all = templates.all();
        choice.setItems(all);
        choice.setItemLabelGenerator(one -> one.area() + " · " + one.mail());
        choice.setValue(all.getFirst());
        language.setLabel(Texts.of("mail.template.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(one -> one.getDisplayLanguage(one));
        language.setValue(Texts.LANGUAGES.getFirst());
        choice.addValueChangeListener(_ -> show());
        language.addValueChangeListener(_ -> show());
        var bar = new Div(choice, language);
        bar.addClassName("filter-bar");
        preview.addClassNames("panel", "mail-text");
        getContent()
                .add(
                        new ViewHeader(getPageTitle()),
                        new Paragraph(Texts.of("mail.templates.hint")),
                        bar,
                        preview);
        show();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("mail.templates");
    }

    private void show() {
        preview.removeAll();
        Optional.ofNullable(choice.getValue())
                .ifPresent(
                        template -> {
                            var text =
                                    templates.preview(template, language.getValue().getLanguage());
                            var body = new Div(text.body());
                            body.addClassName("mail-body");
                            preview.add(new H2(text.subject()), body);
                        });
    }
}
