package views.components.sellers;

import com.vaadin.flow.component.html.Image;
import services.media.PictureSize;
import views.components.Texts;

/** A seller's logo, small. */
public final class Logo extends Image {

    /**
     * @param key under which the picture is kept
     */
    public Logo(String key, String seller) {
        super(PictureSize.SMALL.pathOf(key), Texts.of("sellers.logo.of", seller));
        addClassName("seller-logo");
    }
}
