package services.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static services.imports.ImportScenarios.category;
import static services.imports.ImportScenarios.offer;
import static services.imports.ImportScenarios.product;
import static services.imports.ImportScenarios.refused;
import static services.imports.ImportScenarios.seller;

import app.IntegrationTest;
import domain.imports.Kind;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ImportRunsTest {

    @Autowired ImportScenarios given;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void takesEveryKindInAndAccountsForEveryRow() {
        var folder =
                given.folder(
                        category("c1" + own, null, "Root " + own),
                        category("c2" + own, "c1" + own, "Child " + own),
                        seller("s" + own, "Shop " + own),
                        product("p" + own, "Chair " + own, "sku-" + own),
                        offer("p" + own, "sku-" + own, "s" + own, "12.50"),
                        offer("nothing" + own, "sku-" + own, "s" + own, "12.50"),
                        refused(Kind.PRODUCTS, "no title"),
                        "OFFERS\tskip older price");

        var job = given.done(folder);

        assertThat(given.lines(job))
                .containsExactly(
                        "categories created=2 updated=0 skipped=0 refused=0",
                        "sellers created=1 updated=0 skipped=0 refused=0",
                        "products created=1 updated=0 skipped=0 refused=1",
                        "offers created=1 updated=0 skipped=1 refused=1");
    }

    @Test
    void changesNothingTheSecondTime() {
        var folder =
                given.folder(
                        category("c" + own, null, "Cat " + own),
                        seller("s" + own, "Shop " + own),
                        product("p" + own, "Chair " + own, "sku-" + own),
                        offer("p" + own, "sku-" + own, "s" + own, "12.50"));
        given.done(folder);

        var again = given.done(folder);

        assertThat(given.lines(again))
                .containsExactly(
                        "categories created=0 updated=0 skipped=1 refused=0",
                        "sellers created=0 updated=0 skipped=1 refused=0",
                        "products created=0 updated=0 skipped=1 refused=0",
                        "offers created=0 updated=0 skipped=1 refused=0");
    }
}
