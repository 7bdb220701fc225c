package views.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.IntegrationTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import services.imports.ImportScenarios;

/** What an import took in is what shoppers find; real files are {@code RealFilesTest}'s. */
@IntegrationTest
class ImportedCatalogueTest {

    @Autowired ImportScenarios given;
    @Autowired ImportedGoods goods;
    @Autowired MockMvc browser;

    @Test
    void showsTheRowsOfATableToShoppers() throws Exception {
        var word = "Sofaqu" + UUID.randomUUID().toString().substring(0, 8).replaceAll("\\d", "x");
        var table = Files.createTempFile(Path.of("target"), "table-", ".csv");
        Files.writeString(table, "SKU,Title,Price\ns-%s,%s,249.90\n".formatted(word, word));

        var found = goods.of(given.done(table));

        assertThat(found).extracting(ImportedGoods.Sold::title).containsExactly(word);
        browser.perform(get("/search").param("q", word))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/p/" + found.getFirst().slug())));
        browser.perform(get("/p/" + found.getFirst().slug()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(word)))
                .andExpect(content().string(containsString("249.90")));
    }
}
