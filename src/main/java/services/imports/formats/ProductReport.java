package services.imports.formats;

import domain.imports.Content.ImageContent;
import domain.imports.Content.ProductContent;
import domain.imports.Content.VariantContent;
import domain.imports.Kind;
import domain.imports.SourceRow.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import services.imports.records.RowReport;
import services.imports.tables.RowRefused;
import services.imports.tables.TableRow;

/**
 * What is said of one product of several records: the product on its first line, then each offer on
 * its variant's line.
 */
final class ProductReport {

    private static final int MOST_RELATED = 250;

    private record OfferRow(TableRow row, Reading reading) {}

    private final List<TableRow> rows;
    private final List<String> remarks = new ArrayList<>();
    private final List<VariantContent> variants = new ArrayList<>();
    private final List<OfferRow> offers = new ArrayList<>();
    private final Map<List<String>, Long> lineByOptions = new HashMap<>();
    private final ProductImages images = new ProductImages();
    private @Nullable RowRefused firstRefusal;

    ProductReport(List<TableRow> rows) {
        this.rows = rows;
    }

    List<String> remarks() {
        return remarks;
    }

    ProductImages images() {
        return images;
    }

    List<VariantContent> variants() {
        return variants;
    }

    List<ImageContent> imageList() {
        return images.list();
    }

    /**
     * A record that is a variant, and an offer of it.
     *
     * @param variant gets the product's remarks
     * @param offer gets the variant and the offer's remarks
     */
    void variant(
            TableRow row,
            Function<List<String>, VariantContent> variant,
            BiFunction<VariantContent, List<String>, Reading> offer) {
        try {
            var read = variant.apply(remarks);
            refuseSameOptions(row, read);
            variants.add(read);
            offers.add(new OfferRow(row, offerReading(read, offer)));
        } catch (RowRefused refusal) {
            remarks.add(
                    "The variant on line %d is not taken: %s"
                            .formatted(row.line(), refusal.sentence()));
            offers.add(new OfferRow(row, RowReport.refused(refusal)));
            firstRefusal = firstRefusal == null ? refusal : firstRefusal;
        }
    }

    private static Reading offerReading(
            VariantContent variant, BiFunction<VariantContent, List<String>, Reading> offer) {
        try {
            return offer.apply(variant, new ArrayList<>());
        } catch (RowRefused refusal) {
            return RowReport.refused(refusal);
        }
    }

    private void refuseSameOptions(TableRow row, VariantContent variant) {
        var first = lineByOptions.putIfAbsent(variant.optionValues(), row.line());
        if (first != null) {
            throw new RowRefused(
                    "",
                    "The variant “%s” is on line %d already, and again on line %d"
                            .formatted(
                                    String.join(" / ", variant.optionValues()), first, row.line()));
        }
    }

    /**
     * @param product the whole product, asked for once its variants are known
     */
    void finish(RowReport report, Function<ProductReport, ProductContent> product) {
        var first = rows.getFirst();
        var related = rows.subList(1, rows.size());
        try {
            if (variants.isEmpty() && firstRefusal != null) {
                throw firstRefusal;
            }
            var content = product.apply(this);
            report.accept(Kind.PRODUCTS, first, related, RowReport.understood(content, remarks));
            offers.forEach(offer -> accept(report, offer, offer.reading));
        } catch (RowRefused refusal) {
            report.accept(Kind.PRODUCTS, first, related, RowReport.refused(refusal));
            offers.forEach(offer -> accept(report, offer, withoutProduct(offer, refusal)));
        }
    }

    /**
     * To be corrected and sent again, an offer needs the whole product around it. Very large ones
     * are left to the product's own row, or a thousand bad prices would be a million records.
     */
    private void accept(RowReport report, OfferRow offer, Reading reading) {
        var related =
                reading instanceof Reading.Refused && rows.size() <= MOST_RELATED
                        ? rows.stream().filter(row -> row != offer.row).toList()
                        : List.<TableRow>of();
        report.accept(Kind.OFFERS, offer.row, related, reading);
    }

    private static Reading withoutProduct(OfferRow offer, RowRefused refusal) {
        return offer.reading instanceof Reading.Refused own
                ? own
                : new Reading.Refused(
                        refusal.column(), "Its product is not taken: " + refusal.sentence());
    }
}
