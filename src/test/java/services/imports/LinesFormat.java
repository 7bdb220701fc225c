package services.imports;

import app.ForTests;
import domain.imports.Content;
import domain.imports.Content.CategoryContent;
import domain.imports.Content.OfferContent;
import domain.imports.Content.ProductContent;
import domain.imports.Content.SellerContent;
import domain.imports.ImportFormat;
import domain.imports.ImportOptions;
import domain.imports.ImportSource;
import domain.imports.Kind;
import domain.imports.OrderContent;
import domain.imports.ReviewContent;
import domain.imports.SourceRow;
import domain.imports.StockContent;
import domain.imports.UnreadableInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** A format for tests: each line is a kind, a tab and what is said, as JSON or as a verdict. */
@ForTests
public class LinesFormat implements ImportFormat {

    private static final String FILE = "rows.lines";

    private final JsonMapper json;

    LinesFormat(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String key() {
        return "lines";
    }

    @Override
    public int confidence(ImportSource source) {
        return source.files().contains(FILE) ? 100 : 0;
    }

    @Override
    public void read(ImportSource source, ImportOptions options, Consumer<SourceRow> rows)
            throws IOException {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(source.open(FILE), StandardCharsets.UTF_8))) {
            long number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                rows.accept(row(line, number));
            }
        }
    }

    private SourceRow row(String line, long number) {
        var parts = line.split("\t", 3);
        if (parts.length < 2) {
            throw new UnreadableInput("Line %d is no line".formatted(number));
        }
        var kind = Kind.valueOf(parts[0]);
        return new SourceRow(
                kind, FILE, number, Map.of("line", line), List.of(), reading(kind, parts[1]));
    }

    private SourceRow.Reading reading(Kind kind, String said) {
        if (said.startsWith("skip")) {
            return new SourceRow.Reading.Skipped(said);
        }
        if (said.startsWith("refuse")) {
            return new SourceRow.Reading.Refused("line", said);
        }
        Content content =
                switch (kind) {
                    case CATEGORIES -> json.readValue(said, CategoryContent.class);
                    case SELLERS -> json.readValue(said, SellerContent.class);
                    case PRODUCTS -> json.readValue(said, ProductContent.class);
                    case OFFERS -> json.readValue(said, OfferContent.class);
                    case ORDERS -> json.readValue(said, OrderContent.class);
                    case REVIEWS -> json.readValue(said, ReviewContent.class);
                    case CUSTOMERS, ITEMS, PAYMENTS -> throw new IllegalArgumentException(said);
                    case STOCK -> json.readValue(said, StockContent.class);
                };
        return new SourceRow.Reading.Understood(content, List.of());
    }
}
