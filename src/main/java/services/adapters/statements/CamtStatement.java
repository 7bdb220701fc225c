package services.adapters.statements;

import domain.shared.Money;
import domain.shared.Refused;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import services.payments.bank.StatementLine;

/**
 * A camt.053 statement of any version, read element by element. A booking of several transactions
 * becomes a line for each that says its own amount; entities and other files are never followed.
 */
final class CamtStatement {

    private static final int ISO_DATE = 10;

    private final List<StatementLine> lines = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private String account = "";
    private Booking entry = new Booking();
    private Booking transaction = new Booking();
    private boolean hasTransactions;
    private String currency = "";

    private CamtStatement() {}

    /** What is known of a booking, or of a transaction in it, so far. */
    private static final class Booking {
        private BigDecimal amount = BigDecimal.ZERO;
        private boolean hasAmount;
        private boolean isDebit;
        private boolean isBooked = true;
        private String currency = "";
        private String date = "";
        private String reference = "";
        private String payer = "";
        private final StringBuilder purpose = new StringBuilder();
    }

    static List<StatementLine> read(byte[] content) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            return new CamtStatement().read(reader);
        } catch (XMLStreamException
                | ArithmeticException
                | IllegalArgumentException
                | DateTimeParseException unreadable) {
            throw new Refused("bank.file-unreadable", "This is not a camt.053 statement");
        }
    }

    private List<StatementLine> read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {}
            }
        }
        return List.copyOf(lines);
    }

    private void begin(XMLStreamReader reader) {
        path.addLast(reader.getLocalName());
        text.setLength(0);
        switch (reader.getLocalName()) {
            case "Stmt" -> account = "";
            case "Ntry" -> {
                entry = new Booking();
                hasTransactions = false;
            }
            case "TxDtls" -> transaction = new Booking();
            case "Amt" -> {
                var named = reader.getAttributeValue(null, "Ccy");
                currency = named == null ? "" : named;
            }
            default -> {}
        }
    }

    private void end() {
        var value = text.toString().strip();
        text.setLength(0);
        var at = String.join("/", path);
        path.removeLast();
        if (at.endsWith("/Stmt/Acct/Id/IBAN") || at.endsWith("/Stmt/Acct/Id/Othr/Id")) {
            account = value;
        } else if (at.endsWith("/Ntry/NtryDtls/TxDtls")) {
            finishTransaction();
        } else if (at.endsWith("/Stmt/Ntry")) {
            finishEntry();
        } else if (at.contains("/TxDtls/")) {
            ofTransaction(at.substring(at.indexOf("/TxDtls/") + 8), value);
        } else if (at.contains("/Ntry/")) {
            ofEntry(at.substring(at.indexOf("/Ntry/") + 6), value);
        }
    }

    private void ofEntry(String at, String value) {
        switch (at) {
            case "Amt" -> amount(entry, value);
            case "CdtDbtInd" -> entry.isDebit = value.equals("DBIT");
            case "Sts", "Sts/Cd" -> entry.isBooked = value.isEmpty() || value.equals("BOOK");
            case "BookgDt/Dt", "BookgDt/DtTm" -> entry.date = value;
            case "AcctSvcrRef" -> entry.reference = value;
            case "AddtlNtryInf" -> say(entry, value);
            default -> {}
        }
    }

    private void ofTransaction(String at, String value) {
        switch (at) {
            case "Amt", "AmtDtls/TxAmt/Amt" -> amount(transaction, value);
            case "Refs/AcctSvcrRef", "Refs/TxId" -> transaction.reference = value;
            case "RltdPties/Dbtr/Nm", "RltdPties/Dbtr/Pty/Nm" -> transaction.payer = value;
            case "RmtInf/Ustrd", "RmtInf/Strd/CdtrRefInf/Ref", "Refs/EndToEndId" ->
                    say(transaction, value);
            default -> {}
        }
    }

    private void amount(Booking booking, String value) {
        booking.amount = new BigDecimal(value);
        booking.currency = currency;
        booking.hasAmount = true;
    }

    private static void say(Booking booking, String words) {
        if (!words.isBlank() && !words.equals("NOTPROVIDED")) {
            booking.purpose.append(booking.purpose.isEmpty() ? "" : " ").append(words);
        }
    }

    private void finishTransaction() {
        hasTransactions = true;
        if (!transaction.hasAmount) {
            transaction.amount = entry.amount;
            transaction.currency = entry.currency;
        }
        if (transaction.reference.isEmpty()) {
            transaction.reference = entry.reference;
        }
        transaction.isDebit = entry.isDebit;
        transaction.date = entry.date;
        if (entry.isBooked) {
            lines.add(line(transaction));
        }
    }

    private void finishEntry() {
        if (!hasTransactions && entry.isBooked && entry.hasAmount) {
            lines.add(line(entry));
        }
    }

    private StatementLine line(Booking booking) {
        var money = Money.of(booking.amount, Currency.getInstance(booking.currency));
        return new StatementLine(
                account,
                booking.reference,
                LocalDate.parse(
                        booking.date.substring(0, Math.min(ISO_DATE, booking.date.length()))),
                booking.isDebit ? -money.minorUnits() : money.minorUnits(),
                booking.currency,
                booking.payer,
                booking.purpose.toString());
    }
}
