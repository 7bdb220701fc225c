package views.pictures;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import domain.shared.DomainException;
import java.io.IOException;
import services.media.ImageWorkshop;
import views.components.Feedback;
import views.components.Refusals;
import views.components.Texts;

/**
 * Takes several picture files at once. Each is worked on in its own request without holding the
 * screen; what became of it is shown when it is done.
 */
public final class PictureUpload extends Composite<Upload> {

    private final SerializableBiConsumer<String, byte[]> taken;
    private final Runnable afterwards;

    /**
     * @param taken called outside the screen's thread with name and content; refuses by exception
     * @param afterwards called in the screen's thread when a picture went through
     */
    public PictureUpload(SerializableBiConsumer<String, byte[]> taken, Runnable afterwards) {
        this.taken = taken;
        this.afterwards = afterwards;
        var upload = getContent();
        upload.setUploadHandler(this::receive);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/gif");
        upload.setMaxFileSize(ImageWorkshop.MOST_BYTES);
        upload.setUploadButton(new Button(Texts.of("media.images.choose")));
        upload.setDropLabel(new Span(Texts.of("media.images.drop")));
        upload.addFileRejectedListener(
                rejected ->
                        Feedback.refused(
                                refusal(rejected.getFileName(), rejected.getErrorMessage())));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
    }

    /** Takes one file at a time. */
    public PictureUpload forOne(String buttonText) {
        getContent().setMaxFiles(1);
        getContent().setUploadButton(new Button(buttonText));
        return this;
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (var stream = event.getInputStream()) {
            // One byte more than allowed is enough to be refused, however much follows.
            content = stream.readNBytes(ImageWorkshop.MOST_BYTES + 1);
        }
        var name = event.getFileName();
        try {
            taken.accept(name, content);
        } catch (DomainException refused) {
            say(event.getUI(), () -> Feedback.refused(refusal(name, Refusals.sentence(refused))));
            return;
        }
        say(
                event.getUI(),
                () -> {
                    Feedback.done(Texts.of("media.images.added", name));
                    afterwards.run();
                });
    }

    private static void say(UI screen, Runnable message) {
        screen.access(message::run);
    }

    private static String refusal(String name, String sentence) {
        return Texts.of("media.images.refused", name, sentence);
    }
}
