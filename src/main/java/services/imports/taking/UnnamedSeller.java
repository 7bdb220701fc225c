package services.imports.taking;

import domain.shared.Slug;
import domain.shared.Uuids;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The seller of a file that names none: one by the file's name, the same for every file of that
 * name, so that its products can be bought from somebody.
 */
@Component
public class UnnamedSeller {

    private static final String ENDINGS = "(?i)\\.(csv|zip|gz|txt)$";

    private final JdbcClient jdbc;
    private final SellerTaking sellers;

    UnnamedSeller(JdbcClient jdbc, SellerTaking sellers) {
        this.jdbc = jdbc;
        this.sellers = sellers;
    }

    public static String name(String sourceName) {
        var bare = sourceName.replaceAll(ENDINGS, "").replaceAll(ENDINGS, "").strip();
        return "Imported shop " + bare;
    }

    /** The one that is there, or what its id will be. */
    public UUID id(String name) {
        var slug = Slug.from(name).value();
        return jdbc.sql("select id from seller where slug = :slug and status <> 'CLOSED'")
                .param("slug", slug)
                .query(UUID.class)
                .optional()
                .orElseGet(Uuids::timeOrdered);
    }

    /** Makes it where it is not there yet. */
    public void ensure(ImportScope scope, UUID id, String name) {
        var there =
                jdbc.sql("select count(*) from seller where id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single();
        if (there == 0) {
            sellers.createUnnamed(scope, id, name);
        }
    }
}
