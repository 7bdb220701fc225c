package services.imports.internal;

import domain.shared.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one folder of the server whose files people may import from a screen. Whoever is at the
 * server's own command line is not bound to it.
 */
@Component
public class Inbox {

    private final Path folder;

    Inbox(@Value("${refcommerce.imports.inbox}") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    public Path folder() {
        return folder;
    }

    /**
     * The file or folder a person named, relative to the inbox or in full.
     *
     * @throws Refused when it is not there, or leads out of the inbox, also by a link
     */
    public Path require(Path named) throws IOException {
        var whole = folder.resolve(named).normalize();
        if (!whole.startsWith(folder)
                || !Files.exists(whole)
                || !whole.toRealPath().startsWith(folder.toRealPath())) {
            throw new Refused(
                    "import.outside-inbox",
                    "There is no such file or folder in the server’s inbox %s",
                    folder);
        }
        return whole;
    }
}
