package services.imports.formats.history;

import domain.imports.Kind;
import domain.imports.ReviewContent;
import domain.imports.SourceRow.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import services.imports.records.KeyLines;
import services.imports.records.RowReport;
import services.imports.tables.Header;
import services.imports.tables.Table;
import services.imports.tables.TableRow;
import services.imports.values.Cell;

/**
 * The reviews of Olist, each of an order as a whole. Their ids repeat, each time with another
 * order, so that the two together are the id.
 */
public final class OlistReviews {

    private final int id;
    private final int order;
    private final int score;
    private final int title;
    private final int message;
    private final int written;
    private final int answered;
    private final KeyLines ids = new KeyLines();
    private final KeyLines orders = new KeyLines();

    private OlistReviews(Header header) {
        id = header.require("review_id");
        order = header.require("order_id");
        score = header.require("review_score");
        title = header.find("review_comment_title");
        message = header.find("review_comment_message");
        written = header.require("review_creation_date");
        answered = header.find("review_answer_timestamp");
    }

    public static void read(Table table, RowReport report) {
        var reviews = new OlistReviews(table.header());
        while (table.hasNext()) {
            report.record(Kind.REVIEWS, table.next(), reviews::review);
        }
    }

    private Reading review(TableRow row) {
        for (var column : List.of(id, order)) {
            var cell = Cell.of(row, column);
            if (cell.isEmpty()) {
                throw cell.refused("The %s is missing", column == id ? "review’s id" : "order");
            }
        }
        var rating = Cell.of(row, score);
        if (!rating.text().matches("[1-5]")) {
            throw rating.refused("“%s” is not a score from 1 to 5", rating.text());
        }
        var writtenAt = SourceDates.required(Cell.of(row, written));
        var answeredAt = SourceDates.orNone(Cell.of(row, answered));
        return RowReport.understood(
                new ReviewContent(
                        row.word(id) + ":" + row.word(order),
                        row.word(order),
                        Integer.parseInt(rating.text()),
                        row.text(title).strip(),
                        row.text(message).strip(),
                        writtenAt,
                        Optional.ofNullable(answeredAt).orElse(writtenAt)),
                remarks(row));
    }

    private List<String> remarks(TableRow row) {
        var remarks = new ArrayList<String>();
        var sameId = ids.first(row.word(id), row.line());
        if (sameId != row.line()) {
            remarks.add("Line %d has a review of the same id, of another order".formatted(sameId));
        }
        var sameOrder = orders.first(row.word(order), row.line());
        if (sameOrder != row.line()) {
            remarks.add("Line %d has a review of the same order".formatted(sameOrder));
        }
        return remarks;
    }
}
