package views.pictures;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.media.ProductImageRow;
import services.media.ProductImages;
import views.components.Feedback;
import views.components.Texts;

/**
 * The pictures of one product: add several, put them in order, say what they show, take them away.
 * Whatever is done here is saved at once.
 */
public final class ProductImagesPanel extends Composite<VerticalLayout> {

    private final ProductImages images;
    private final UnorderedList cards = new UnorderedList();
    private final Paragraph none = new Paragraph(Texts.of("media.images.none"));
    private final PictureUpload upload;
    private List<ProductImageRow> pictures = List.of();
    private @Nullable UUID productId;

    public ProductImagesPanel(ProductImages images) {
        this.images = images;
        upload = new PictureUpload((_, content) -> add(content), this::reload);
        cards.addClassName("picture-cards");
        getContent().setPadding(false);
        getContent()
                .add(
                        new H3(Texts.of("media.images.title")),
                        new Paragraph(Texts.of("media.images.hint")),
                        cards,
                        none,
                        upload);
        setVisible(false);
    }

    /** Shows the pictures of a product the person may edit. */
    public void show(UUID product) {
        productId = product;
        setVisible(true);
        reload();
    }

    private void add(byte[] content) {
        if (productId != null) {
            images.add(productId, content);
        }
    }

    private void reload() {
        pictures = productId == null ? List.of() : images.of(productId);
        cards.removeAll();
        for (int place = 0; place < pictures.size(); place++) {
            cards.add(
                    new PictureCard(
                            pictures.get(place), place + 1, pictures.size(), new SavedAtOnce()));
        }
        none.setVisible(pictures.isEmpty());
    }

    private void run(Runnable action, String success) {
        Feedback.run(action, success);
        reload();
    }

    /** What the cards ask for, done and shown. */
    private final class SavedAtOnce implements PictureCard.Wishes {

        @Override
        public void move(ProductImageRow picture, int places) {
            var order = new ArrayList<>(pictures.stream().map(ProductImageRow::id).toList());
            var from = order.indexOf(picture.id());
            Collections.swap(order, from, from + places);
            run(() -> images.arrange(product(), order), Texts.of("media.images.arranged"));
        }

        @Override
        public void describe(ProductImageRow picture, String text) {
            run(
                    () -> images.describe(product(), picture.id(), text),
                    Texts.of("media.images.described"));
        }

        @Override
        public void remove(ProductImageRow picture) {
            var question = new ConfirmDialog();
            question.setHeader(Texts.of("media.images.remove.question"));
            question.setText(Texts.of("media.images.remove.consequence"));
            question.setCancelable(true);
            question.setCancelText(Texts.of("common.cancel"));
            question.setConfirmText(Texts.of("common.remove"));
            question.setConfirmButtonTheme("error primary");
            question.addConfirmListener(
                    _ ->
                            run(
                                    () -> images.remove(product(), picture.id()),
                                    Texts.of("media.images.removed")));
            question.open();
        }

        private UUID product() {
            if (productId == null) {
                throw new IllegalStateException("No product is shown");
            }
            return productId;
        }
    }
}
