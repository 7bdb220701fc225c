package services.adapters.statements;

import domain.shared.Refused;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import services.payments.bank.StatementFiles;
import services.payments.bank.StatementLine;

/** Tells by a file's beginning what kind of statement it is; its name may lie. */
@Component
class BankFiles implements StatementFiles {

    private static final int MOST_BYTES = 50_000_000;

    @Override
    public List<StatementLine> read(String name, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Refused("bank.file-too-large", "This file is too large for a statement");
        }
        var isXml = name.toLowerCase(Locale.ROOT).endsWith(".xml") || firstVisible(content) == '<';
        var lines = isXml ? CamtStatement.read(content) : CsvStatement.read(content);
        if (lines.isEmpty()) {
            throw new Refused("bank.file-empty", "There is no booking in this file");
        }
        return lines;
    }

    private static int firstVisible(byte[] content) {
        for (byte each : content) {
            // Also passes over the mark at the beginning of some files.
            if (each > ' ') {
                return each;
            }
        }
        return -1;
    }
}
