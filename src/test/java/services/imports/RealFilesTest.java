package services.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import views.shop.ImportedGoods;

/** Files nobody here wrote, from the first byte to the public catalogue. */
@IntegrationTest
class RealFilesTest {

    private static final Path DATA = Path.of("../shared/data");

    @Autowired ImportScenarios given;
    @Autowired ImportedGoods goods;
    @Autowired TakenHistory history;

    @Test
    void takesTheOlistFolderInCompletelyAndNothingTheSecondTime() throws Exception {
        var folder = data("olist");

        var taken = given.done(folder);
        var first = given.lines(taken);
        goods.areFoundByTheirTitles(taken);
        var second = given.lines(given.done(folder));

        assertThat(first)
                .contains("sellers created=1904 updated=0 skipped=0 refused=0")
                .contains("products created=9255 updated=0 skipped=0 refused=0")
                .contains("customers created=15000 updated=0 skipped=0 refused=0")
                .contains("orders created=15000 updated=0 skipped=0 refused=0")
                .contains("items created=17071 updated=0 skipped=0 refused=0")
                .contains("payments created=15733 updated=0 skipped=0 refused=0")
                .contains("reviews created=14944 updated=0 skipped=0 refused=0");
        assertThat(second)
                .contains("sellers created=0 updated=0 skipped=1904 refused=0")
                .contains("products created=0 updated=0 skipped=9255 refused=0")
                .contains("orders created=0 updated=0 skipped=15000 refused=0")
                .contains("items created=0 updated=0 skipped=17071 refused=0")
                .contains("payments created=0 updated=0 skipped=15733 refused=0")
                .contains("reviews created=0 updated=0 skipped=14944 refused=0");
        history.isComplete(taken);
    }

    @Test
    void takesShopifyAndWooCommerceFilesIn() throws Exception {
        for (var file :
                List.of(
                        "shopify/apparel.csv",
                        "shopify/jewelery.csv",
                        "woocommerce/sample_products.csv")) {
            var path = data(file);

            var taken = given.done(path);
            var first = given.lines(taken);
            goods.areFoundByTheirTitles(taken);
            var second = given.lines(given.done(path));

            assertThat(first).noneMatch(line -> line.contains("created=0"));
            assertThat(second).allMatch(line -> line.contains("created=0 updated=0"));
        }
    }

    @Test
    void takesAShopifyOrderExportIn() throws Exception {
        var path = data("shopify/orders_export_sample.csv");

        var first = given.lines(given.done(path));
        var second = given.lines(given.done(path));

        assertThat(first)
                .contains("orders created=1 updated=0 skipped=0 refused=0")
                .contains("items created=2 updated=0 skipped=0 refused=0")
                .contains("payments created=1 updated=0 skipped=0 refused=0");
        assertThat(second).allMatch(line -> line.contains("created=0 updated=0"));
    }

    private static Path data(String name) {
        var path = DATA.resolve(name);
        Assumptions.assumeTrue(
                Files.exists(path), "needs the test data in ../shared/data, which is not there");
        return path;
    }
}
