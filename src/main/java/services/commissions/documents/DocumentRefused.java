package services.commissions.documents;

import domain.shared.DomainException;
import java.util.List;
import java.util.stream.Collectors;

/** A document says something that cannot be meant; tells all its mistakes. */
public final class DocumentRefused extends DomainException {

    private final List<Problem> problems;

    DocumentRefused(List<Problem> problems) {
        super(
                "commission.document",
                "The document is refused. %s",
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
