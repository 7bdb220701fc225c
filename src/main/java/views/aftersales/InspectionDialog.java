package views.aftersales;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import domain.returns.InspectedLine;
import domain.returns.ReturnStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import services.returns.ReturnDetails;
import views.components.Texts;

/** Asks of every line of a return what was found; stays open when it was refused. */
final class InspectionDialog extends Dialog {

    /** What is asked of one line. */
    private record Fields(
            ReturnDetails.Line line,
            IntegerField accepted,
            IntegerField restocked,
            TextField finding) {

        InspectedLine found() {
            return new InspectedLine(
                    line.line(), number(accepted), number(restocked), finding.getValue());
        }

        private static int number(IntegerField field) {
            return Optional.ofNullable(field.getValue()).orElse(0);
        }
    }

    private final List<Fields> lines = new ArrayList<>();

    /**
     * @param onInspect returns whether it went through
     */
    InspectionDialog(ReturnDetails details, SerializablePredicate<ReturnStep> onInspect) {
        setHeaderTitle(Texts.of("aftersales.inspect"));
        setCloseOnOutsideClick(false);
        setWidth("min(44rem, 94vw)");
        add(new Paragraph(Texts.of("aftersales.inspect.intro")));
        details.lines().forEach(line -> add(part(line)));
        var submit =
                new Button(
                        Texts.of("aftersales.inspect.done"),
                        _ -> {
                            var step =
                                    new ReturnStep.Inspect(
                                            lines.stream().map(Fields::found).toList());
                            if (onInspect.test(step)) {
                                close();
                            }
                        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), submit);
    }

    private Div part(ReturnDetails.Line line) {
        var fields =
                new Fields(
                        line,
                        count("aftersales.inspect.accepted", line.quantity()),
                        count("aftersales.inspect.restocked", line.quantity()),
                        new TextField(Texts.of("aftersales.inspect.finding")));
        lines.add(fields);
        fields.finding().addClassName("grow");
        var row = new Div(fields.accepted(), fields.restocked(), fields.finding());
        row.addClassName("line-of-fields");
        return new Div(new H3(Texts.of("aftersales.times", line.quantity(), line.title())), row);
    }

    private static IntegerField count(String key, int most) {
        var field = new IntegerField(Texts.of(key));
        field.setMin(0);
        field.setMax(most);
        field.setValue(most);
        field.setStepButtonsVisible(true);
        return field;
    }
}
