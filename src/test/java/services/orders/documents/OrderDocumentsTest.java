package services.orders.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.IntegrationTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import services.orders.OrderLinks;
import services.orders.OrderScenarios;
import services.orders.SellerOrderEvents;
import services.orders.handling.BulkOrderHandling;
import services.shared.ActingAs;
import services.shared.NotFound;

@IntegrationTest
class OrderDocumentsTest {

    @Autowired OrderScenarios given;
    @Autowired OrderDocuments documents;
    @Autowired ShopperDocuments shopper;
    @Autowired BulkOrderHandling bulk;
    @Autowired SellerOrderEvents events;
    @Autowired OrderLinks links;

    @Test
    void printsAPackingSlipForEachOrderOnAPageOfItsOwn() throws IOException {
        var seller = given.aSeller();
        var first = given.paid(seller);
        var second = given.paid(seller);

        var printed =
                ActingAs.person(
                        seller,
                        () ->
                                documents.packingSlips(
                                        List.of(given.partOf(first), given.partOf(second))));

        assertThat(text(printed, 1)).contains("Lieferschein", first.number() + "-1", "Lamp");
        assertThat(text(printed, 2)).contains(second.number() + "-1");
        assertThat(printed.fileName()).isEqualTo("packing-slip-2.pdf");
    }

    @Test
    void writesTheInvoiceOnceWhenTheFirstParcelLeavesAndACreditNoteForWhatGoesBack()
            throws IOException {
        var seller = given.aSeller();
        var order = given.paid(seller);
        var part = given.partOf(order);
        ActingAs.person(seller, () -> bulk.accept(Set.of(part)));
        ActingAs.person(seller, () -> bulk.ship(Set.of(part)));
        await().until(() -> kinds(seller, part), kinds -> kinds.contains(DocumentKind.INVOICE));

        var invoice = ActingAs.person(seller, () -> documents.invoice(part));
        given.asSystem(
                () ->
                        events.happen(
                                part,
                                may ->
                                        may.refund(
                                                UUID.randomUUID(),
                                                List.of(
                                                        may.order()
                                                                .lines()
                                                                .getFirst()
                                                                .refundOf(1, false)))));

        assertThat(text(invoice, 1)).contains("Rechnung", "-R000001", "Gesamt", "123,96");
        await().until(() -> kinds(seller, part), kinds -> kinds.size() == 2);
        var note =
                ActingAs.person(seller, () -> documents.of(part)).stream()
                        .filter(row -> row.kind() == DocumentKind.CREDIT_NOTE)
                        .findFirst()
                        .orElseThrow();
        var printed = ActingAs.person(seller, () -> documents.open(part, note.id()));
        assertThat(text(printed, 1)).contains("Gutschrift", "-R000001", "33,00");
    }

    private List<DocumentKind> kinds(
            services.shared.SignedIn seller, domain.orders.SellerOrderId part) {
        return ActingAs.person(seller, () -> documents.of(part)).stream()
                .map(DocumentRow::kind)
                .toList();
    }

    @Test
    void numbersInvoicesWithoutAGapHoweverManyAreWrittenAtOnce() throws Exception {
        var seller = given.aSeller();
        var parts = new ArrayList<domain.orders.SellerOrderId>();
        for (int i = 0; i < 8; i++) {
            parts.add(given.partOf(given.paid(seller)));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var running = new ArrayList<Future<PrintedDocument>>();
            for (var part : parts) {
                running.add(
                        threads.submit(
                                () -> ActingAs.person(seller, () -> documents.invoice(part))));
            }
            for (var one : running) {
                assertThat(one.get().pdf()).isNotEmpty();
            }
        }

        assertThat(parts.stream().map(part -> number(seller, part)))
                .extracting(number -> number.substring(number.length() - 7))
                .containsExactlyInAnyOrder(
                        "R000001", "R000002", "R000003", "R000004", "R000005", "R000006", "R000007",
                        "R000008");
    }

    private String number(services.shared.SignedIn seller, domain.orders.SellerOrderId part) {
        return ActingAs.person(seller, () -> documents.of(part)).getFirst().number();
    }

    @Test
    void givesTheConfirmationToWhoeverHasTheLink() throws IOException {
        var order = given.paid(given.aSeller(), given.aSeller());
        var secret = links.secret(order.id());

        var papers = shopper.ofGuest(order.id(), secret);
        var again = shopper.ofGuest(order.id(), secret);
        var printed = shopper.openAsGuest(order.id(), secret, papers.getFirst().id());

        assertThat(papers).hasSize(1).isEqualTo(again);
        assertThat(text(printed, 1))
                .contains(
                        "Bestellbestätigung", String.valueOf(order.number()), "Ada Käufer", "Lamp");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> shopper.ofGuest(order.id(), "wrong"));
    }

    @Test
    void isNotFoundForAnotherSeller() {
        var part = given.partOf(given.paid(given.aSeller()));
        var other = given.aSeller();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ActingAs.person(other, () -> documents.of(part)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> ActingAs.person(other, () -> documents.packingSlips(List.of(part))));
    }

    private static String text(PrintedDocument document, int page) throws IOException {
        try (var reader = new PdfReader(document.pdf())) {
            return new PdfTextExtractor(reader).getTextFromPage(page).replace('\u00a0', ' ');
        }
    }
}
