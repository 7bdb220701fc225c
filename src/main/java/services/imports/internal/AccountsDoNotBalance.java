package services.imports.internal;

import domain.shared.DomainException;
import java.util.List;
import services.imports.KindCounts;

/** Rows were lost or counted twice; a mistake of ours that must never pass for a success. */
final class AccountsDoNotBalance extends DomainException {

    AccountsDoNotBalance(List<KindCounts> read, List<KindCounts> stored) {
        super(
                "import.accounts",
                "Rows read and rows accounted for differ: read %s, accounted for %s"
                        .formatted(lines(read), lines(stored)));
    }

    private static String lines(List<KindCounts> counts) {
        return String.join("; ", counts.stream().map(KindCounts::line).toList());
    }
}
