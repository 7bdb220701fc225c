package views.operator.payments;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import domain.shared.DomainException;
import services.payments.bank.BankStatements;
import views.components.Feedback;
import views.components.Texts;

/** Takes bank statements as files. */
final class StatementUpload extends Composite<Div> {

    private static final int MOST_BYTES = 20_000_000;

    private final BankStatements statements;
    private final SerializableRunnable afterwards;

    StatementUpload(BankStatements statements, SerializableRunnable afterwards) {
        this.statements = statements;
        this.afterwards = afterwards;
        var upload = new Upload(UploadHandler.inMemory(this::take));
        upload.setMaxFileSize(MOST_BYTES);
        var choose = new Button(Texts.of("payments.bank.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(Texts.of("payments.bank.drop")));
        upload.addFileRejectedListener(_ -> Feedback.refused(Texts.of("payments.bank.rejected")));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        upload.setWidthFull();
        getContent().setWidthFull();
        getContent().add(new Paragraph(Texts.of("payments.bank.explained")), upload);
    }

    private void take(UploadMetadata file, byte[] content) {
        try {
            var result = statements.take(file.fileName(), content);
            Feedback.done(
                    Texts.of(
                            "payments.bank.taken",
                            result.lines(),
                            result.known(),
                            result.matched(),
                            result.toMatch()));
        } catch (DomainException refused) {
            Feedback.refused(views.components.Refusals.sentence(refused));
        }
        afterwards.run();
    }
}
