package views.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Light, dark, or what the device prefers; remembered by the browser, for visitors too. */
enum Look {
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK),
    AS_DEVICE(ColorScheme.Value.LIGHT_DARK);

    /** The public catalogue reads the same cookie. */
    private static final String COOKIE = "refcommerce-look";

    private final ColorScheme.Value scheme;

    Look(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void choose(UI ui) {
        ui.getPage().setColorScheme(scheme);
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'",
                        COOKIE,
                        key());
    }

    static void restore(UI ui, VaadinRequest request) {
        Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(
                        cookie ->
                                Arrays.stream(values())
                                        .filter(look -> look.key().equals(cookie.getValue())))
                .findFirst()
                .ifPresent(look -> ui.getPage().setColorScheme(look.scheme));
    }
}
