package services.orders.documents;

import java.util.List;

/** Makes a PDF of sheets, each on pages of its own. */
public interface DocumentPrinter {

    byte[] print(List<Sheet> sheets);
}
