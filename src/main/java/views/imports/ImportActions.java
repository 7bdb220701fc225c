package views.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import domain.imports.ImportAction;
import java.io.IOException;
import java.util.UUID;
import services.imports.ImportJobRow;
import services.imports.ImportRuns;
import services.imports.RefusedRows;
import views.components.Feedback;
import views.components.Texts;

/** What can be done with an import now. */
final class ImportActions extends Composite<Div> {

    private final ImportRuns runs;
    private final RefusedRows refused;
    private final Button commit = new Button(Texts.of("imports.commit"));
    private final Button cancel = new Button(Texts.of("imports.cancel"));
    private final Button undo = new Button(Texts.of("imports.undo"));
    private final Anchor download;
    private UUID job = new UUID(0, 0);

    ImportActions(ImportRuns runs, RefusedRows refused) {
        this.runs = runs;
        this.refused = refused;
        commit.addThemeVariants(ButtonVariant.PRIMARY);
        commit.setDisableOnClick(true);
        commit.addClickListener(
                _ -> Feedback.run(() -> runs.commit(job), Texts.of("imports.committing")));
        cancel.addClickListener(
                _ -> Feedback.run(() -> runs.cancel(job), Texts.of("imports.cancelling")));
        undo.addThemeVariants(ButtonVariant.ERROR);
        undo.addClickListener(_ -> confirmUndo());
        DownloadHandler handler = this::send;
        download = new Anchor(handler, Texts.of("imports.download-refused"));
        getContent().addClassName("view-actions");
        getContent().add(commit, cancel, undo, download);
    }

    void show(ImportJobRow row) {
        job = row.id();
        commit.setVisible(row.allows(ImportAction.COMMIT));
        commit.setEnabled(true);
        commit.setText(Texts.of(row.begun() ? "imports.go-on" : "imports.commit"));
        cancel.setVisible(row.allows(ImportAction.CANCEL));
        undo.setVisible(row.allows(ImportAction.UNDO));
        download.setVisible(row.hasRefusedRows());
    }

    private void confirmUndo() {
        var dialog =
                new ConfirmDialog(
                        Texts.of("imports.undo.question"),
                        Texts.of("imports.undo.text"),
                        Texts.of("imports.undo"),
                        _ -> Feedback.run(() -> runs.undo(job), Texts.of("imports.undone")));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("common.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void send(DownloadEvent event) throws IOException {
        event.setFileName(refused.fileName(job));
        event.setContentType("application/octet-stream");
        refused.write(job, event.getOutputStream());
    }
}
