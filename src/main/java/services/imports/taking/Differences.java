package services.imports.taking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import services.imports.FieldChange;

/** The fields in which what a row says differs from what is there, in the order looked at. */
final class Differences {

    private static final int SHOWN = 300;

    private final List<FieldChange> found = new ArrayList<>();

    Differences field(String name, @Nullable Object there, @Nullable Object said) {
        var from = there == null ? "" : there.toString();
        var to = said == null ? "" : said.toString();
        if (!from.equals(to)) {
            found.add(new FieldChange(name, shortened(from), shortened(to)));
        }
        return this;
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<FieldChange> list() {
        return List.copyOf(found);
    }
}
