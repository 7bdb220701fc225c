package services.imports.taking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import services.imports.taking.KindTaking.Presence;

/** Tables whose rows are never deleted but marked: which of some rows are there, which marked. */
enum SoftDeletedRows {
    OFFER(
            """
            select id, deleted_at is not null as removed
              from offer where id = any(cast(:ids as uuid[]))
            """),
    PRODUCT(
            """
            select id, deleted_at is not null as removed
              from product where id = any(cast(:ids as uuid[]))
            """);

    private final String statement;

    SoftDeletedRows(String statement) {
        this.statement = statement;
    }

    /** What is not in the answer is not there at all. */
    Map<UUID, Presence> presence(JdbcClient jdbc, Collection<UUID> ids) {
        var found = new HashMap<UUID, Presence>();
        if (!ids.isEmpty()) {
            jdbc.sql(statement)
                    .param("ids", Ids.array(ids))
                    .query(
                            row -> {
                                found.put(
                                        row.getObject("id", UUID.class),
                                        row.getBoolean("removed")
                                                ? Presence.REMOVED
                                                : Presence.THERE);
                            });
        }
        return found;
    }
}
