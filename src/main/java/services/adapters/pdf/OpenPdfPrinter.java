package services.adapters.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;
import services.orders.documents.DocumentPrinter;
import services.orders.documents.Sheet;

/** Sheets on A4, in one of the fonts every PDF reader has: western letters only. */
@Component
class OpenPdfPrinter implements DocumentPrinter {

    private static final float MARGIN = 56;
    private static final float GAP = 14;
    private static final float PADDING = 5;
    private static final float WIDE = 4;
    private static final float FULL = 100;
    private static final float HALF = 50;

    private final Font title = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
    private final Font bold = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 9.5f);
    private final Font plain = FontFactory.getFont(FontFactory.HELVETICA, 9.5f);

    @Override
    public byte[] print(List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, bytes);
        writer.setCloseStream(false);
        document.open();
        for (var sheet : sheets) {
            document.newPage();
            write(document, sheet);
        }
        if (sheets.isEmpty()) {
            document.add(new Paragraph(" ", plain));
        }
        document.close();
        return bytes.toByteArray();
    }

    private void write(Document document, Sheet sheet) {
        lines(document, sheet.sender(), Element.ALIGN_RIGHT);
        lines(document, sheet.recipient(), Element.ALIGN_LEFT);
        var heading = new Paragraph(sheet.title(), title);
        heading.setSpacingBefore(GAP);
        heading.setSpacingAfter(GAP);
        document.add(heading);
        document.add(facts(sheet.facts(), Element.ALIGN_LEFT));
        document.add(goods(sheet));
        if (!sheet.sums().isEmpty()) {
            document.add(facts(sheet.sums(), Element.ALIGN_RIGHT));
        }
        lines(document, sheet.remarks(), Element.ALIGN_LEFT);
    }

    private void lines(Document document, List<String> lines, int alignment) {
        if (lines.isEmpty()) {
            return;
        }
        var text = new Paragraph(String.join("\n", lines), plain);
        text.setAlignment(alignment);
        text.setSpacingBefore(GAP);
        document.add(text);
    }

    private PdfPTable facts(List<Sheet.Fact> facts, int alignment) {
        var table = new PdfPTable(2);
        table.setWidthPercentage(alignment == Element.ALIGN_LEFT ? FULL : HALF);
        table.setHorizontalAlignment(alignment);
        table.setWidths(new float[] {1, alignment == Element.ALIGN_LEFT ? WIDE : 1});
        table.setSpacingAfter(GAP);
        for (var fact : facts) {
            table.addCell(cell(fact.label(), plain, Element.ALIGN_LEFT, Rectangle.NO_BORDER));
            table.addCell(cell(fact.value(), bold, alignment, Rectangle.NO_BORDER));
        }
        return table;
    }

    private PdfPTable goods(Sheet sheet) {
        var table = new PdfPTable(sheet.columns().size());
        table.setWidthPercentage(FULL);
        table.setHeaderRows(1);
        table.setSpacingAfter(GAP);
        var widths = new float[sheet.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == 0 ? WIDE : 1.4f;
        }
        table.setWidths(widths);
        row(table, sheet.columns(), bold);
        sheet.rows().forEach(cells -> row(table, cells, plain));
        return table;
    }

    private static void row(PdfPTable table, List<String> cells, Font font) {
        for (int i = 0; i < cells.size(); i++) {
            table.addCell(
                    cell(
                            cells.get(i),
                            font,
                            i == 0 ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT,
                            Rectangle.BOTTOM));
        }
    }

    private static PdfPCell cell(String text, Font font, int alignment, int border) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(alignment);
        cell.setBorder(border);
        cell.setBorderWidth(0.4f);
        cell.setPadding(PADDING);
        return cell;
    }
}
