package views.operator.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import domain.imports.UnreadableInput;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.UUID;
import services.imports.ImportIntake;
import services.imports.StartImport;
import views.components.Feedback;
import views.components.Texts;

/** Imports a folder or file of the machine the marketplace runs on. */
final class FolderForm extends Composite<Div> {

    private final ImportIntake intake;
    private final SerializableSupplier<StartImport> wish;
    private final SerializableConsumer<UUID> started;
    private final TextField path = new TextField(Texts.of("imports.path"));

    FolderForm(
            ImportIntake intake,
            SerializableSupplier<StartImport> wish,
            SerializableConsumer<UUID> started) {
        this.intake = intake;
        this.wish = wish;
        this.started = started;
        path.setPlaceholder(Texts.of("imports.path.hint"));
        var start = new Button(Texts.of("imports.path.start"), _ -> start());
        getContent().addClassName("import-path");
        getContent().add(path, start);
    }

    private void start() {
        Feedback.run(() -> started.accept(take()), Texts.of("imports.was-started"));
    }

    private UUID take() {
        try {
            return intake.path(Path.of(path.getValue().strip()), wish.get());
        } catch (InvalidPathException | IOException _) {
            throw new UnreadableInput(Texts.of("imports.path.unreadable", path.getValue()));
        }
    }
}
