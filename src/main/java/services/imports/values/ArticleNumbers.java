package services.imports.values;

import domain.catalog.Gtin;
import domain.shared.DomainException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads GTINs (EAN, UPC, ISBN-13) from cells that hold them, or anything a scanner beeps at. */
public final class ArticleNumbers {

    /** What a spreadsheet makes of a long number. */
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9][.,][0-9]+E\\+?[0-9]+");

    private ArticleNumbers() {}

    /** The GTIN in a cell meant for one; null for an empty one. */
    public static @Nullable String gtin(Cell cell) {
        if (cell.isEmpty()) {
            return null;
        }
        if (SCIENTIFIC.matcher(cell.text()).matches()) {
            throw cell.refused(
                    "“%s” is a GTIN that a spreadsheet shortened; format the column as text",
                    cell.text());
        }
        try {
            return new Gtin(cell.text().replaceAll("[ -]", "")).digits();
        } catch (DomainException refused) {
            throw cell.refused("“%s”: %s", cell.text(), refused.sentence());
        }
    }

    /** The GTIN in a cell for bar codes of any kind; what is none is left out with a remark. */
    public static @Nullable String gtinIfAny(Cell cell, List<String> remarks) {
        try {
            return gtin(cell);
        } catch (DomainException refused) {
            remarks.add("The bar code is left out: " + refused.sentence());
            return null;
        }
    }
}
