package services.imports.taking;

import domain.imports.Content.SellerContent;
import domain.imports.Kind;
import domain.imports.Outcome;
import domain.shared.PlainText;
import domain.shared.Refused;
import domain.shared.Slug;
import domain.shared.Uuids;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sellers from elsewhere: the marketplace vouches for them, so they are approved at once. */
@Component
class SellerTaking implements KindTaking<SellerContent> {

    private static final Pattern COUNTRY = Pattern.compile("|[A-Z]{2}");

    /** What an import may change of a seller, and what undo puts back. */
    record SellerState(
            UUID id,
            String name,
            String postal,
            String city,
            String region,
            String country,
            long version) {}

    private record NewSeller(
            UUID id,
            String slug,
            String name,
            String postal,
            String city,
            String region,
            String country) {}

    private final JdbcClient jdbc;
    private final ContentJson json;

    SellerTaking(JdbcClient jdbc, ContentJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Kind kind() {
        return Kind.SELLERS;
    }

    @Override
    public Map<UUID, Presence> presence(Collection<UUID> ids) {
        var found = new HashMap<UUID, Presence>();
        if (ids.isEmpty()) {
            return found;
        }
        jdbc.sql("select id, status from seller where id = any(cast(:ids as uuid[]))")
                .param("ids", Ids.array(ids))
                .query(
                        row -> {
                            var gone = row.getString("status").equals("CLOSED");
                            found.put(
                                    row.getObject("id", UUID.class),
                                    gone ? Presence.REMOVED : Presence.THERE);
                        });
        return found;
    }

    @Override
    public void decide(ImportScope scope, List<Candidate<SellerContent>> candidates) {
        var there = states(candidates.stream().filter(Candidate::isMatched).toList());
        var named = idsByName(candidates);
        for (var one : candidates) {
            if (scope.isBySeller()) {
                one.refuse("Only the marketplace takes in sellers");
                continue;
            }
            var known = named.get(one.content().displayName().toLowerCase(Locale.ROOT));
            if (known != null && !one.isMatched() && isOnlyAName(one.content())) {
                one.match(known);
                one.skipAndRemember("Already there under this name");
                continue;
            }
            Taking.refusing(one, () -> validate(one.content()));
            if (!one.isDecided()) {
                compare(one, there);
            }
        }
    }

    /** The vendor of an order: more than its name nobody said. */
    private static boolean isOnlyAName(SellerContent said) {
        return said.postalCode().isEmpty() && said.city().isEmpty() && said.country().isEmpty();
    }

    private Map<String, UUID> idsByName(List<Candidate<SellerContent>> candidates) {
        var found = new HashMap<String, UUID>();
        var names =
                candidates.stream()
                        .map(Candidate::content)
                        .filter(SellerTaking::isOnlyAName)
                        .map(said -> said.displayName().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new);
        if (names.length > 0) {
            jdbc.sql(
                            """
                            select id, lower(display_name) as name from seller
                             where lower(display_name) = any(:names) and status <> 'CLOSED'
                             order by applied_at desc
                            """)
                    .param("names", names)
                    .query(
                            row -> {
                                found.put(row.getString("name"), row.getObject("id", UUID.class));
                            });
        }
        return found;
    }

    private static void validate(SellerContent content) {
        var _ = PlainText.requireFilled("The seller’s name", content.displayName(), 200);
        var _ = PlainText.require("The postal code", content.postalCode(), 20);
        var _ = PlainText.require("The city", content.city(), 120);
        var _ = PlainText.require("The region", content.region(), 120);
        if (!COUNTRY.matcher(content.country()).matches()) {
            throw new Refused(
                    "import.country",
                    "“%s” is not a country code of two capital letters",
                    content.country());
        }
    }

    private static void compare(Candidate<SellerContent> one, Map<UUID, SellerState> there) {
        var said = one.content();
        var state = one.isMatched() ? there.get(one.requireTarget()) : null;
        if (state == null) {
            one.create(one.target() == null ? Uuids.timeOrdered() : one.requireTarget());
            return;
        }
        var differences =
                new Differences()
                        .field("name", state.name(), said.displayName())
                        .field("postal code", state.postal(), said.postalCode())
                        .field("city", state.city(), said.city())
                        .field("region", state.region(), said.region())
                        .field("country", state.country(), said.country());
        if (differences.isEmpty()) {
            one.skipAndRemember("Already there with the same values");
        } else {
            one.update(differences.list(), state);
        }
    }

    private Map<UUID, SellerState> states(List<Candidate<SellerContent>> matched) {
        var found = new HashMap<UUID, SellerState>();
        if (matched.isEmpty()) {
            return found;
        }
        jdbc.sql(
                        """
                        select id, display_name as name, postal_code as postal, city, region, country,
                               version
                          from seller where id = any(cast(:ids as uuid[]))
                        """)
                .param("ids", Ids.array(matched.stream().map(Candidate::requireTarget).toList()))
                .query(SellerState.class)
                .list()
                .forEach(state -> found.put(state.id(), state));
        return found;
    }

    @Override
    public void write(ImportScope scope, List<Candidate<SellerContent>> candidates) {
        var created = rows(candidates, Outcome.CREATE);
        if (!created.isEmpty()) {
            create(scope, created);
        }
        var updated = rows(candidates, Outcome.UPDATE);
        if (!updated.isEmpty()) {
            update(scope, updated);
        }
    }

    private static List<NewSeller> rows(List<Candidate<SellerContent>> all, Outcome outcome) {
        return all.stream()
                .filter(one -> one.outcome() == outcome)
                .map(one -> row(one.requireTarget(), one.content()))
                .toList();
    }

    private static NewSeller row(UUID id, SellerContent said) {
        return new NewSeller(
                id,
                Slug.from(said.displayName()).value(),
                said.displayName(),
                said.postalCode(),
                said.city(),
                said.region(),
                said.country());
    }

    /** Also for the seller a file is about that names none. */
    void create(ImportScope scope, List<NewSeller> rows) {
        var missing = insert(scope, rows);
        if (!missing.isEmpty()) {
            insert(scope, missing.stream().map(SellerTaking::withLongSlug).toList());
        }
        jdbc.sql(
                        """
                        insert into seller_status_change
                               (seller_id, from_status, to_status, reason, changed_by, at)
                        select r.id, null, 'APPROVED', 'Imported', :actor, :now
                          from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid)
                        """)
                .param("actor", scope.actor())
                .param("now", Ids.at(scope.now()))
                .param("rows", json.write(rows))
                .update();
    }

    /** A seller made because the file has products of a shop it does not name. */
    void createUnnamed(ImportScope scope, UUID id, String name) {
        create(scope, List.of(row(id, new SellerContent("", name, "", "", "", ""))));
    }

    private List<NewSeller> insert(ImportScope scope, List<NewSeller> rows) {
        var inserted =
                new HashSet<>(
                        jdbc.sql(
                                        """
                                        insert into seller (id, slug, display_name, legal_name, status,
                                                            postal_code, city, region, country,
                                                            applied_at, approved_at, updated_at, version)
                                        select r.id, r.slug, r.name, r.name, 'APPROVED', r.postal, r.city,
                                               r.region, r.country, :now, :now, :now, 0
                                          from jsonb_to_recordset(cast(:rows as jsonb))
                                               as r(id uuid, slug text, name text, postal text, city text,
                                                    region text, country text)
                                            on conflict (slug) do nothing
                                        returning id
                                        """)
                                .param("now", Ids.at(scope.now()))
                                .param("rows", json.write(rows))
                                .query(UUID.class)
                                .list());
        var missing = new ArrayList<NewSeller>();
        rows.stream().filter(row -> !inserted.contains(row.id())).forEach(missing::add);
        return missing;
    }

    private static NewSeller withLongSlug(NewSeller row) {
        return new NewSeller(
                row.id(),
                Ids.longSlug(row.slug(), row.id()),
                row.name(),
                row.postal(),
                row.city(),
                row.region(),
                row.country());
    }

    private void update(ImportScope scope, List<NewSeller> rows) {
        jdbc.sql(
                        """
                        update seller s
                           set display_name = r.name, postal_code = r.postal, city = r.city,
                               region = r.region, country = r.country, updated_at = :now,
                               version = s.version + 1
                          from jsonb_to_recordset(cast(:rows as jsonb))
                               as r(id uuid, name text, postal text, city text, region text,
                                    country text)
                         where s.id = r.id
                        """)
                .param("now", Ids.at(scope.now()))
                .param("rows", json.write(rows))
                .update();
    }
}
