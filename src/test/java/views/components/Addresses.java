package views.components;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** Opens addresses with a question mark, which the test framework's own method refuses. */
public final class Addresses {

    private Addresses() {}

    public static void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrentOrThrow()
                .navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }
}
