package views.pictures;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import services.media.PictureSize;
import services.media.ProductImageRow;
import services.media.ProductImages;
import views.components.Texts;

/** One picture of a product with what can be done to it. */
final class PictureCard extends Composite<ListItem> {

    /** What somebody wants done to a picture. */
    interface Wishes {
        void move(ProductImageRow picture, int places);

        void describe(ProductImageRow picture, String text);

        void remove(ProductImageRow picture);
    }

    PictureCard(ProductImageRow picture, int number, int count, Wishes wishes) {
        var earlier = button(VaadinIcon.ARROW_LEFT, Texts.of("media.images.earlier", number));
        earlier.addClickListener(_ -> wishes.move(picture, -1));
        earlier.setEnabled(number > 1);
        var later = button(VaadinIcon.ARROW_RIGHT, Texts.of("media.images.later", number));
        later.addClickListener(_ -> wishes.move(picture, 1));
        later.setEnabled(number < count);
        var remove = button(VaadinIcon.TRASH, Texts.of("media.images.remove", number));
        remove.addClickListener(_ -> wishes.remove(picture));
        var actions = new Div(earlier, later, remove);
        actions.addClassName("picture-actions");

        getContent().addClassName("picture-card");
        getContent().add(shown(picture, number), description(picture, wishes), actions);
    }

    private static Image shown(ProductImageRow picture, int number) {
        var alternative = picture.alternativeText();
        return new Image(
                picture.addressIn(PictureSize.SMALL),
                alternative.isEmpty() ? Texts.of("media.images.number", number) : alternative);
    }

    private static TextField description(ProductImageRow picture, Wishes wishes) {
        var field = new TextField(Texts.of("media.images.description"));
        field.setMaxLength(ProductImages.ALTERNATIVE_TEXT_MAX_LENGTH);
        field.setValue(picture.alternativeText());
        field.addValueChangeListener(
                changed -> {
                    if (changed.isFromClient()) {
                        wishes.describe(picture, changed.getValue());
                    }
                });
        return field;
    }

    private static Button button(VaadinIcon icon, String label) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
