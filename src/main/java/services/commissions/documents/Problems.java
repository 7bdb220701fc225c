package services.commissions.documents;

import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of one document. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(String pointer, String sentence) {
        found.add(new Problem(pointer, sentence));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new DocumentRefused(found);
        }
    }
}
