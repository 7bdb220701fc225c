package views.seller.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import services.sellers.OwnProfile;
import services.sellers.SellerDetails;
import views.components.Feedback;
import views.components.Texts;
import views.components.sellers.Logo;
import views.pictures.PictureUpload;

/** The seller's logo: seen as shoppers see it, changed and removed at once. */
final class LogoPart extends Composite<Div> {

    private final Div shown = new Div();
    private final PictureUpload upload;
    private final Button remove = new Button(Texts.of("sellers.logo.remove"));

    LogoPart(OwnProfile own, SerializableRunnable afterwards) {
        upload =
                new PictureUpload((_, content) -> own.showLogo(content), afterwards::run)
                        .forOne(Texts.of("sellers.logo.choose"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(
                _ -> {
                    if (Feedback.run(own::removeLogo, Texts.of("sellers.logo.removed"))) {
                        afterwards.run();
                    }
                });
        getContent().addClassName("stack");
        getContent().add(new H2(Texts.of("sellers.logo")), shown, upload, remove);
    }

    void show(SellerDetails seller, boolean editable) {
        var key = seller.logoKey();
        shown.removeAll();
        shown.add(
                key == null
                        ? new Paragraph(Texts.of("sellers.logo.none"))
                        : new Logo(key, seller.profile().displayName()));
        upload.setVisible(editable);
        remove.setVisible(editable && key != null);
    }
}
