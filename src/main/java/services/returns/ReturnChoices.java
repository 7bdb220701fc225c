package services.returns;

import domain.returns.ReturnReason;
import domain.returns.ReturnableLine;
import java.util.List;

/** What of a seller order could be sent back now, and for which reasons. */
public record ReturnChoices(List<ReturnableLine> lines, List<ReturnReason> reasons) {

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
