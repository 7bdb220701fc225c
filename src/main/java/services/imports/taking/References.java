package services.imports.taking;

import domain.imports.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a source calls our things, found and kept for whole batches. */
@Component
public class References {

    /** Variants have no rows of their own, but offers refer to them. */
    static final String VARIANT = "VARIANTS";

    /** One of our things, and what the source last said of it. */
    public record Known(UUID id, String fingerprint) {}

    record Entry(String external, UUID internal, String fingerprint) {}

    private final JdbcClient jdbc;
    private final ContentJson json;

    References(JdbcClient jdbc, ContentJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Map<String, Known> find(ImportScope scope, String kind, Collection<String> externalIds) {
        var found = new HashMap<String, Known>();
        if (externalIds.isEmpty()) {
            return found;
        }
        jdbc.sql(
                        """
                        select external_id, internal_id, fingerprint
                          from external_reference
                         where source = :source and kind = :kind and external_id = any(:ids)
                        """)
                .param("source", scope.source())
                .param("kind", kind)
                .param("ids", externalIds.toArray(String[]::new))
                .query(
                        row -> {
                            found.put(
                                    row.getString("external_id"),
                                    new Known(
                                            row.getObject("internal_id", UUID.class),
                                            row.getString("fingerprint")));
                        });
        return found;
    }

    /** Our ids of what rows refer to: things there, and things this import will make. */
    public Map<String, UUID> resolve(ImportScope scope, Kind kind, Collection<String> externalIds) {
        var resolved = new HashMap<String, UUID>();
        var open = new HashSet<String>();
        for (var external : externalIds) {
            var announced = scope.announced(kind, external);
            if (announced == null) {
                open.add(external);
            } else {
                resolved.put(external, announced);
            }
        }
        find(scope, kind.name(), open)
                .forEach((external, known) -> resolved.put(external, known.id()));
        return resolved;
    }

    void save(ImportScope scope, String kind, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into external_reference
                               (source, kind, external_id, internal_id, fingerprint)
                        select :source, :kind, r.external, r.internal, r.fingerprint
                          from jsonb_to_recordset(cast(:rows as jsonb))
                               as r(external text, internal uuid, fingerprint text)
                            on conflict (source, kind, external_id) do update
                           set internal_id = excluded.internal_id,
                               fingerprint = excluded.fingerprint
                        """)
                .param("source", scope.source())
                .param("kind", kind)
                .param("rows", json.write(entries))
                .update();
    }
}
