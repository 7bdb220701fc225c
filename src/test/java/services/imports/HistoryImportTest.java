package services.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.IntegrationTest;
import domain.imports.ImportStatus;
import domain.imports.Kind;
import domain.imports.Outcome;
import domain.shared.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;

/** Orders of the past, from a folder to the tables and back. */
@IntegrationTest
class HistoryImportTest {

    @Autowired ImportScenarios given;
    @Autowired TakenHistory history;
    @Autowired ImportRuns runs;
    @Autowired ImportQueries queries;
    @Autowired RefusedRows refusedRows;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    @Test
    void keepsDatesAndStatusesAndDividesAnOrderBySeller() {
        var olist =
                new SmallOlist()
                        .delivered("o1")
                        .item("o1", 1, "p1", "s1", "100.00")
                        .item("o1", 2, "p2", "s2", "50.50")
                        .payment("o1", 1, "credit_card", "170.50")
                        .review("r1", "o1", "4", "Muito bom,\nobrigado");

        var job = given.done(olist.write());

        assertThat(given.lines(job))
                .contains(
                        "customers created=1 updated=0 skipped=0 refused=0",
                        "orders created=1 updated=0 skipped=0 refused=0",
                        "items created=2 updated=0 skipped=0 refused=0",
                        "payments created=1 updated=0 skipped=0 refused=0",
                        "reviews created=1 updated=0 skipped=0 refused=0");
        assertThat(
                        history.texts(
                                job,
                                """
                                select concat_ws(' ', o.status, o.source, o.total_minor_units,
                                           o.email, o.placed_at at time zone 'UTC', o.external_id)
                                  from own join customer_order o on o.id = own.id
                                """))
                .containsExactly(
                        "COMPLETED OLIST 17050 %s@olist.invalid 2018-01-02 10:00:00 %s"
                                .formatted(olist.id("uo1"), olist.id("o1")));
        assertThat(
                        history.texts(
                                job,
                                """
                                select concat_ws(' ', s.status, s.total_minor_units,
                                           p.shipped_at at time zone 'UTC',
                                           p.delivered_at at time zone 'UTC')
                                  from own join seller_order s on s.order_id = own.id
                                  join shipment p on p.seller_order_id = s.id
                                 order by s.position
                                """))
                .containsExactly(
                        "DELIVERED 11000 2018-01-04 09:00:00 2018-01-10 17:30:00",
                        "DELIVERED 6050 2018-01-04 09:00:00 2018-01-10 17:30:00");
        assertThat(
                        history.texts(
                                job,
                                """
                                select concat_ws(' ', p.gateway, p.status, p.captured_minor_units)
                                  from own join payment p on p.order_id = own.id
                                """))
                .containsExactly("history CAPTURED 17050");
        assertThat(
                        history.texts(
                                job, "select r.text from own join review r on r.order_id = own.id"))
                .containsExactly("Muito bom,\nobrigado");
        assertThat(
                        history.texts(
                                job,
                                """
                                select concat_ws(' ', l.title, l.offer_id is not null)
                                  from own join order_line l on l.order_id = own.id
                                 order by l.title
                                """))
                .allMatch(line -> line.startsWith("Product ") && line.endsWith("t"));
        history.isComplete(job);
    }

    @Test
    void takesOdditiesWithARemark() {
        var olist =
                new SmallOlist()
                        .order("empty", "unavailable,2018-01-02 10:00:00,2018-01-02 11:00:00,,,")
                        .payment("empty", 1, "boleto", "30.00")
                        .delivered("unpaid")
                        .item("unpaid", 1, "p1", "s1", "20.00")
                        .delivered("twice")
                        .item("twice", 1, "p1", "s1", "20.00")
                        .payment("twice", 1, "voucher", "10.00")
                        .payment("twice", 2, "credit_card", "19.99")
                        .order(
                                "off",
                                "canceled,2018-01-02 10:00:00,2018-01-02 11:00:00,2018-01-03 10:00:00,,")
                        .item("off", 1, "p2", "s2", "5.00")
                        .payment("off", 1, "debit_card", "15.00")
                        .order(
                                "early",
                                "delivered,2018-01-02 10:00:00,,2018-01-01 10:00:00,2018-01-09 10:00:00,")
                        .item("early", 1, "p2", "s2", "5.00")
                        .payment("early", 1, "debit_card", "15.00")
                        .review("r1", "twice", "5", "")
                        .review("r1", "unpaid", "5", "")
                        .review("r2", "unpaid", "1", "");

        var job = given.done(olist.write());

        assertThat(given.lines(job))
                .contains(
                        "orders created=5 updated=0 skipped=0 refused=0",
                        "items created=4 updated=0 skipped=0 refused=0",
                        "payments created=5 updated=0 skipped=0 refused=0",
                        "reviews created=3 updated=0 skipped=0 refused=0");
        assertThat(remarks(job, olist.id("empty")))
                .contains("It has no items", "Its payment of 30.00 counts as voided");
        assertThat(remarks(job, olist.id("unpaid"))).contains("It has no payment");
        assertThat(remarks(job, olist.id("twice")))
                .contains(
                        "Its 2 payments (voucher 10.00, credit_card 19.99) are one here",
                        "Its items and freight are 30.00, its payments 29.99");
        assertThat(remarks(job, olist.id("off"))).contains("cancelled all the same");
        assertThat(remarks(job, olist.id("early")))
                .contains("no date of approval", "dates are not in order");
        assertThat(remarks(job, olist.id("r1") + ":" + olist.id("unpaid")))
                .contains("of the same id, of another order");
        assertThat(remarks(job, olist.id("r2") + ":" + olist.id("unpaid")))
                .contains("a review of the same order");
        assertThat(
                        history.texts(
                                job,
                                """
                                select concat_ws(' ', split_part(o.external_id, '-', 1), o.status,
                                                 p.status, p.amount_minor_units)
                                  from own join customer_order o on o.id = own.id
                                  left join payment p on p.order_id = o.id order by 1
                                """))
                .containsExactly(
                        "early COMPLETED CAPTURED 1500",
                        "empty CANCELLED VOIDED 3000",
                        "off CANCELLED VOIDED 1500",
                        "twice COMPLETED CAPTURED 2999",
                        "unpaid COMPLETED CAPTURED 0");
        history.isComplete(job);
    }

    @Test
    void refusesWhatCannotBeRightWithAReason() throws Exception {
        var olist =
                new SmallOlist()
                        .delivered("good")
                        .item("good", 1, "p1", "s1", "20.00")
                        .payment("good", 1, "voucher", "30.00")
                        .delivered("price")
                        .item("price", 1, "p1", "s1", "cheap")
                        .payment("price", 1, "voucher", "30.00")
                        .order("status", "lost,2018-01-02 10:00:00,,,,")
                        .order("date", "delivered,yesterday,,,,")
                        .delivered("seller")
                        .item("seller", 1, "p1", "nobody", "20.00")
                        .item("nothing", 1, "p1", "s1", "20.00")
                        .payment("nothing", 1, "voucher", "30.00")
                        .review("r1", "nothing", "5", "")
                        .review("r2", "good", "9", "")
                        .line("customers", "c,u,1310,sao paulo,SP");
        olist.line(
                "orders",
                "%s,%s,created,2018-01-02 10:00:00,,,,".formatted(olist.id("good"), olist.id("x")));

        var job = given.done(olist.write());

        assertThat(given.lines(job))
                .contains(
                        "customers created=1 updated=0 skipped=1 refused=4",
                        "orders created=1 updated=0 skipped=0 refused=5",
                        "items created=1 updated=0 skipped=0 refused=3",
                        "payments created=1 updated=0 skipped=0 refused=2",
                        "reviews created=0 updated=0 skipped=0 refused=2");
        assertThat(reasons(job, Kind.ORDERS))
                .anyMatch(reason -> reason.contains("“items.csv”, line 3: “cheap” is not a price"))
                .anyMatch(reason -> reason.contains("“lost” is not a status"))
                .anyMatch(reason -> reason.contains("“yesterday” is not a date"))
                .anyMatch(reason -> reason.contains("is not there or was refused"))
                .anyMatch(reason -> reason.contains("is on line 2 already"));
        assertThat(reasons(job, Kind.ITEMS))
                .anyMatch(reason -> reason.contains("Its order is not"));
        assertThat(reasons(job, Kind.REVIEWS))
                .anyMatch(reason -> reason.contains("“9” is not a score"))
                .anyMatch(reason -> reason.contains("is not there or was refused"));
        var download = new ByteArrayOutputStream();
        ActingAs.system(() -> writeRefused(job, download));
        assertThat(ActingAs.systemGet(() -> refusedRows.fileName(job))).isEqualTo("refused.zip");
        assertThat(download.size()).isPositive();
    }

    @Test
    void changesNothingTheSecondTimeAndSaysSo() {
        var folder =
                new SmallOlist()
                        .delivered("o1")
                        .item("o1", 1, "p1", "s1", "20.00")
                        .payment("o1", 1, "voucher", "30.00")
                        .review("r1", "o1", "5", "")
                        .write();
        var _ = given.done(folder);

        var second = given.done(folder);

        assertThat(given.lines(second))
                .contains(
                        "orders created=0 updated=0 skipped=1 refused=0",
                        "items created=0 updated=0 skipped=1 refused=0",
                        "reviews created=0 updated=0 skipped=1 refused=0");
        assertThat(reasons(second, Kind.ORDERS)).containsExactly("Already there, unchanged");
    }

    @Test
    void doesNotOverwriteWhatHasHappened() {
        var olist =
                new SmallOlist()
                        .order(
                                "o1",
                                "shipped,2018-01-02 10:00:00,2018-01-02 11:00:00,2018-01-03 10:00:00,,")
                        .item("o1", 1, "p1", "s1", "20.00")
                        .payment("o1", 1, "voucher", "30.00");
        var _ = given.done(olist.write());
        olist.payment("o1", 2, "voucher", "1.00");

        var second = given.done(olist.write());

        assertThat(given.lines(second)).contains("orders created=0 updated=0 skipped=1 refused=0");
        assertThat(reasons(second, Kind.ORDERS))
                .containsExactly(
                        "It is here as it was told before; what has happened is not changed");
    }

    @Test
    void undoesOrdersAndTakesThemAgain() {
        var olist =
                new SmallOlist()
                        .delivered("o1")
                        .item("o1", 1, "p1", "s1", "20.00")
                        .payment("o1", 1, "voucher", "30.00")
                        .review("r1", "o1", "5", "");
        var folder = olist.write();
        var job = given.done(folder);

        ActingAs.system(() -> runs.undo(job));

        given.await(job, ImportStatus.UNDONE);
        assertThat(orders(olist.id("o1"))).isZero();
        var again = given.done(folder);
        assertThat(given.lines(again)).contains("orders created=1 updated=0 skipped=0 refused=0");
        assertThat(orders(olist.id("o1"))).isEqualTo(1);
        history.isComplete(again);
    }

    @Test
    void doesNotUndoWhatHasGoneOn() {
        var olist =
                new SmallOlist()
                        .order(
                                "o1",
                                "shipped,2018-01-02 10:00:00,2018-01-02 11:00:00,2018-01-03 10:00:00,,")
                        .item("o1", 1, "p1", "s1", "20.00")
                        .payment("o1", 1, "voucher", "30.00");
        var job = given.done(olist.write());
        ActingAs.system(
                () ->
                        transactions.executeWithoutResult(
                                _ ->
                                        jdbc.sql(
                                                        """
                                                        insert into order_note (id, order_id, text, author, at)
                                                        select gen_random_uuid(), id, 'Called', 'Ann', now()
                                                          from customer_order where external_id = :order
                                                        """)
                                                .param("order", olist.id("o1"))
                                                .update()));

        assertThatThrownBy(() -> ActingAs.system(() -> runs.undo(job)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("came later");
    }

    @Test
    void takesReviewsOfOrdersThatCameBefore() {
        var olist = new SmallOlist().delivered("o1").item("o1", 1, "p1", "s1", "20.00");
        var _ = given.done(olist.write());

        var later = given.done(olist.review("r1", "o1", "5", "Tarde").write());

        assertThat(given.lines(later)).contains("reviews created=1 updated=0 skipped=0 refused=0");
    }

    /** Beyond the exact limit the planner is asked, which failed once. */
    @Test
    void leavesTheListOfOrdersAbleToEstimateTheirNumber() {
        var job =
                given.done(
                        new SmallOlist().delivered("o1").item("o1", 1, "p1", "s1", "1.00").write());

        assertThat(history.count(job, "select order_count('{}'::jsonb, 0)")).isPositive();
    }

    private List<String> reasons(UUID job, Kind kind) {
        return rows(job, kind).stream().map(ImportRowEntry::reason).toList();
    }

    private String remarks(UUID job, String what) {
        var found = new ArrayList<String>();
        for (var kind : List.of(Kind.ORDERS, Kind.REVIEWS)) {
            rows(job, kind).stream()
                    .filter(row -> row.what().equals(what))
                    .forEach(row -> found.add(row.remark()));
        }
        return String.join("\n", found);
    }

    private List<ImportRowEntry> rows(UUID job, Kind kind) {
        return ActingAs.systemGet(
                () ->
                        queries.rows(
                                new ImportRowFilter(job, kind, (Outcome) null),
                                PageRequest.of(0, 100)));
    }

    private long orders(String external) {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc.sql(
                                                        "select count(*) from customer_order where external_id = :id")
                                                .param("id", external)
                                                .query(Long.class)
                                                .single()));
    }

    private void writeRefused(UUID job, ByteArrayOutputStream out) {
        try {
            refusedRows.write(job, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
