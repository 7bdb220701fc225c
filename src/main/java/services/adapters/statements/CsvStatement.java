package services.adapters.statements;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import domain.shared.Money;
import domain.shared.Refused;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import services.payments.bank.StatementLine;

/**
 * A statement as a table: date, amount and purpose, perhaps currency and payer, under the names
 * that banks give those columns in English and German.
 */
final class CsvStatement {

    private static final List<String> DATE =
            List.of("date", "booked", "booking date", "buchungstag", "buchungsdatum", "datum");
    private static final List<String> AMOUNT =
            List.of("amount", "betrag", "umsatz", "betrag (eur)");
    private static final List<String> CURRENCY = List.of("currency", "währung", "waehrung");
    private static final List<String> PAYER =
            List.of(
                    "payer",
                    "name",
                    "counterparty",
                    "auftraggeber",
                    "zahlungspflichtiger",
                    "beguenstigter/zahlungspflichtiger",
                    "begünstigter/zahlungspflichtiger");
    private static final List<String> PURPOSE =
            List.of("purpose", "description", "reference", "verwendungszweck", "buchungstext");
    private static final String USUAL_CURRENCY = "EUR";
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final DateTimeFormatter GERMAN_SHORT = DateTimeFormatter.ofPattern("d.M.uu");

    private CsvStatement() {}

    static List<StatementLine> read(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "");
        var head = text.lines().findFirst().orElse("");
        var separator = head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
        try (var reader = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
            var lines = new ArrayList<StatementLine>();
            for (var row : reader) {
                lines.add(line(row));
            }
            return List.copyOf(lines);
        } catch (java.io.IOException
                | CsvParseException
                | ArithmeticException
                | IllegalArgumentException
                | DateTimeParseException unreadable) {
            throw new Refused(
                    "bank.table-unreadable",
                    "This file is no table with the columns date, amount and purpose");
        }
    }

    private static StatementLine line(NamedCsvRecord row) {
        var currency = field(row, CURRENCY).filter(one -> !one.isBlank()).orElse(USUAL_CURRENCY);
        var money = Money.of(decimal(required(row, AMOUNT)), Currency.getInstance(currency));
        return new StatementLine(
                "",
                "",
                date(required(row, DATE)),
                money.minorUnits(),
                currency,
                field(row, PAYER).orElse(""),
                required(row, PURPOSE));
    }

    private static String required(NamedCsvRecord row, List<String> names) {
        return field(row, names)
                .orElseThrow(() -> new IllegalArgumentException(names.getFirst() + " is missing"));
    }

    private static Optional<String> field(NamedCsvRecord row, List<String> names) {
        return row.getHeader().stream()
                .filter(head -> names.contains(head.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .flatMap(row::findField)
                .map(String::strip);
    }

    private static LocalDate date(String text) {
        if (text.indexOf('.') < 0) {
            return LocalDate.parse(text);
        }
        var isShort = text.length() - text.lastIndexOf('.') == 3;
        return LocalDate.parse(text, isShort ? GERMAN_SHORT : GERMAN);
    }

    /** The last of point and comma separates decimals when one or two digits follow it. */
    private static BigDecimal decimal(String text) {
        var plain = text.replaceAll("[\\s\u00a0€']", "");
        var last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        var decimals = last < 0 ? 0 : plain.length() - last - 1;
        var digits = plain.replaceAll("[.,]", "");
        return decimals == 1 || decimals == 2
                ? new BigDecimal(digits).movePointLeft(decimals)
                : new BigDecimal(digits);
    }
}
