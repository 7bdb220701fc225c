package services.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static services.adapters.images.PicturesForTests.jpeg;

import app.IntegrationTest;
import domain.catalog.CatalogEvent.ProductChanged;
import domain.people.Role;
import domain.shared.Refused;
import domain.shared.SellerId;
import java.awt.Color;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import services.shared.ActingAs;
import services.shared.NotFound;

@IntegrationTest
@RecordApplicationEvents
class ProductImagesTest {

    @Autowired ProductImages images;
    @Autowired PictureLibrary library;
    @Autowired MediaScenarios given;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transactions;

    private SellerId seller;
    private UUID product;

    @BeforeEach
    void aSellerWithAProduct() {
        seller = given.seller();
        product = given.productOf(seller);
        MediaScenarios.logInAsOwnerOf(seller);
    }

    @AfterEach
    void nobody() {
        MediaScenarios.logOut();
    }

    @Test
    void addsPicturesInTheOrderTheyCome() {
        var first = images.add(product, jpeg(1000, 500, Color.RED));
        var second = images.add(product, jpeg(400, 300, Color.BLUE));

        var rows = images.of(product);
        assertThat(rows).extracting(ProductImageRow::id).containsExactly(first, second);
        assertThat(rows.getFirst().width()).isEqualTo(1000);
        assertThat(library.read(fileOf(rows.getFirst(), PictureSize.LARGE))).isPresent();
        assertThat(library.read(fileOf(rows.getFirst(), PictureSize.MEDIUM))).isPresent();
        assertThat(library.read(fileOf(rows.getFirst(), PictureSize.SMALL))).isPresent();
    }

    @Test
    void keepsTheSameFileOnceForTwoProducts() {
        var other = given.productOf(seller);
        var file = jpeg(30, 30, Color.ORANGE);

        images.add(product, file);
        images.add(other, file);

        assertThat(images.of(product).getFirst().imageKey())
                .isEqualTo(images.of(other).getFirst().imageKey());
    }

    @Test
    void refusesAPictureTheProductHasAlready() {
        var file = jpeg(31, 31, Color.PINK);
        images.add(product, file);

        refuses("picture.there-already", () -> images.add(product, file));
    }

    @Test
    void refusesTheTwentyFirstPicture() {
        for (int number = 0; number < ProductImages.MOST_PER_PRODUCT; number++) {
            images.add(product, jpeg(10 + number, 10, Color.CYAN));
        }

        refuses("picture.too-many", () -> images.add(product, jpeg(99, 10, Color.CYAN)));
        assertThat(images.of(product)).hasSize(ProductImages.MOST_PER_PRODUCT);
    }

    @Test
    void arrangesPictures() {
        var first = images.add(product, jpeg(11, 11, Color.RED));
        var second = images.add(product, jpeg(12, 12, Color.RED));
        var third = images.add(product, jpeg(13, 13, Color.RED));

        images.arrange(product, List.of(third, first, second));

        assertThat(images.of(product))
                .extracting(ProductImageRow::id)
                .containsExactly(third, first, second);
    }

    @Test
    void refusesAnOrderThatIsNotOfThesePictures() {
        var first = images.add(product, jpeg(14, 14, Color.RED));
        var second = images.add(product, jpeg(15, 15, Color.RED));

        refuses("picture.changed-meanwhile", () -> images.arrange(product, List.of(first)));
        refuses("picture.changed-meanwhile", () -> images.arrange(product, List.of(first, first)));
        refuses(
                "picture.changed-meanwhile",
                () -> images.arrange(product, List.of(first, second, UUID.randomUUID())));
    }

    @Test
    void describesAPictureInAnyScript() {
        var picture = images.add(product, jpeg(16, 16, Color.RED));

        images.describe(product, picture, "Ein „Stuhl“ – 椅子 <b>");

        assertThat(images.of(product).getFirst().alternativeText())
                .isEqualTo("Ein „Stuhl“ – 椅子 <b>");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> images.describe(product, picture, "x".repeat(301)));
    }

    @Test
    void removesAPictureAndKeepsItsFile() {
        var picture = images.add(product, jpeg(17, 17, Color.RED));
        var row = images.of(product).getFirst();

        images.remove(product, picture);

        assertThat(images.of(product)).isEmpty();
        assertThat(library.read(fileOf(row, PictureSize.SMALL))).isPresent();
    }

    @Test
    void writesEveryChangeIntoTheAuditLog() {
        var picture = images.add(product, jpeg(18, 18, Color.RED));
        images.describe(product, picture, "A chair");
        images.remove(product, picture);

        assertThat(auditedActs())
                .containsExactly(
                        "product.image-add", "product.image-describe", "product.image-remove");
    }

    @Test
    void saysThatTheProductChanged(@Autowired ApplicationEvents events) {
        images.add(product, jpeg(25, 25, Color.RED));

        assertThat(events.stream(ProductChanged.class).map(ProductChanged::productId))
                .containsExactly(product);
    }

    @Test
    void doesNotFindProductsOfOtherSellers() {
        var picture = images.add(product, jpeg(19, 19, Color.RED));
        MediaScenarios.logInAsOwnerOf(given.seller());

        doesNotFind(() -> images.of(product));
        doesNotFind(() -> images.add(product, jpeg(20, 20, Color.RED)));
        doesNotFind(() -> images.arrange(product, List.of(picture)));
        doesNotFind(() -> images.describe(product, picture, "Mine now"));
        doesNotFind(() -> images.remove(product, picture));
    }

    @Test
    void doesNotFindAPictureOfAnotherProduct() {
        var picture = images.add(product, jpeg(21, 21, Color.RED));
        var other = given.productOf(seller);

        doesNotFind(() -> images.remove(other, picture));
        doesNotFind(() -> images.describe(other, picture, "Wrong"));
    }

    @Test
    void letsModeratorsEditEveryProduct() {
        MediaScenarios.logInAs(Role.MODERATOR);

        var picture = images.add(product, jpeg(22, 22, Color.RED));

        assertThat(images.of(product)).extracting(ProductImageRow::id).containsExactly(picture);
    }

    @Test
    void letsFinanceLookAndNotTouch() {
        MediaScenarios.logInAs(Role.FINANCE);

        assertThat(images.of(product)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> images.add(product, jpeg(23, 23, Color.RED)));
    }

    @Test
    void isShutForShoppers() {
        MediaScenarios.logInAs(Role.SHOPPER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> images.of(product));
    }

    @Test
    void holdsInTheDatabaseToo() {
        var picture = images.add(product, jpeg(24, 24, Color.RED));
        MediaScenarios.logInAsOwnerOf(given.seller());

        var touched =
                new TransactionTemplate(transactions)
                        .execute(
                                _ ->
                                        jdbc.sql("delete from product_image where id = :id")
                                                        .param("id", picture)
                                                        .update()
                                                + jdbc.sql(
                                                                "update product_image set alt = 'x'"
                                                                        + " where id = :id")
                                                        .param("id", picture)
                                                        .update());

        assertThat(touched).isZero();
    }

    @Test
    void putsNothingOnTheProductWhenThePictureIsRefused() {
        refuses("picture.none", () -> images.add(product, randomBytes()));

        assertThat(images.of(product)).isEmpty();
    }

    private List<String> auditedActs() {
        return ActingAs.systemGet(
                () ->
                        new TransactionTemplate(transactions)
                                .execute(
                                        _ ->
                                                jdbc.sql(
                                                                """
                                                                select action
                                                                  from audit_entry
                                                                 where object_id = :id
                                                                 order by id
                                                                """)
                                                        .param("id", product.toString())
                                                        .query(String.class)
                                                        .list()));
    }

    private static String fileOf(ProductImageRow row, PictureSize size) {
        return size.pathOf(row.imageKey()).substring("/media/".length());
    }

    private static byte[] randomBytes() {
        var bytes = new byte[2000];
        ThreadLocalRandom.current().nextBytes(bytes);
        bytes[0] = 0;
        return bytes;
    }

    private static void refuses(String code, Runnable act) {
        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static void doesNotFind(Runnable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act::run);
    }
}
