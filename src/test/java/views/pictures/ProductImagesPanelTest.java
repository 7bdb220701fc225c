package views.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static services.adapters.images.PicturesForTests.jpeg;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.media.MediaScenarios;
import services.media.ProductImageRow;
import services.media.ProductImages;

@IntegrationTest
class ProductImagesPanelTest extends SpringBrowserlessTest {

    @Autowired ProductImages images;
    @Autowired MediaScenarios given;

    private UUID product;

    @BeforeEach
    void aProductOnTheScreen() {
        var seller = given.seller();
        product = given.productOf(seller);
        MediaScenarios.logInAsOwnerOf(seller);
    }

    @AfterEach
    void nobody() {
        MediaScenarios.logOut();
    }

    @Test
    void addsWhatIsUploaded() {
        open();

        test(find(Upload.class).single())
                .upload("red.jpg", "image/jpeg", jpeg(200, 100, Color.RED));

        assertThat(images.of(product)).hasSize(1);
        assertThat(find(Image.class).all()).hasSize(1);
        assertThat(notification()).isEqualTo("Picture “red.jpg” added");
    }

    @Test
    void saysWhyAFileIsRefused() {
        open();

        test(find(Upload.class).single())
                .upload(
                        "letter.jpg",
                        "image/jpeg",
                        "Dear customer, this is a letter".getBytes(StandardCharsets.UTF_8));

        assertThat(images.of(product)).isEmpty();
        assertThat(notification())
                .isEqualTo("“letter.jpg”: This is not a picture; send a JPEG or PNG file");
    }

    @Test
    void movesPicturesAndOffersNoMoveBeyondTheEnds() {
        var first = images.add(product, jpeg(10, 10, Color.RED));
        var second = images.add(product, jpeg(11, 10, Color.RED));
        open();

        assertThat(button("Move picture 1 earlier").isEnabled()).isFalse();
        assertThat(button("Move picture 2 later").isEnabled()).isFalse();
        test(button("Move picture 2 earlier")).click();

        assertThat(images.of(product))
                .extracting(ProductImageRow::id)
                .containsExactly(second, first);
    }

    @Test
    void savesADescription() {
        images.add(product, jpeg(12, 10, Color.RED));
        open();

        test(find(TextField.class).single()).setValue("A red chair");

        assertThat(images.of(product).getFirst().alternativeText()).isEqualTo("A red chair");
    }

    @Test
    void removesAPictureOnlyWhenConfirmed() {
        images.add(product, jpeg(13, 10, Color.RED));
        open();

        test(button("Remove picture 1")).click();
        assertThat(images.of(product)).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(images.of(product)).isEmpty();
        assertThat(find(Image.class).all()).isEmpty();
    }

    private void open() {
        var panel = new ProductImagesPanel(images);
        UI.getCurrent().add(panel);
        panel.show(product);
    }

    private Button button(String label) {
        return find(Button.class)
                .withCondition(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }

    private String notification() {
        return test(find(Notification.class).single()).getText();
    }
}
