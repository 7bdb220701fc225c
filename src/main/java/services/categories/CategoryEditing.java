package services.categories;

import domain.catalog.Category;
import domain.catalog.CategoryChanged;
import domain.people.Permissions;
import domain.shared.Refused;
import domain.shared.Slug;
import domain.shared.Uuids;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.NotFound;

/** Growing, naming, moving and removing categories. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.CATALOG_CONFIGURE + "')")
public class CategoryEditing {

    // One person at a time: a move decides by the whole tree, which must not change meanwhile.
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('category-tree'))";

    private static final String IN_USE =
            """
            select exists (select 1 from category where parent_id = :id)
                or exists (select 1 from product where category_id = :id)
            """;

    private final StoredCategories categories;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final LiveFeed live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CategoryEditing(
            StoredCategories categories,
            JdbcClient jdbc,
            AuditTrail audit,
            LiveFeed live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.categories = categories;
        this.jdbc = jdbc;
        this.audit = audit;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param names by language; languages without a name are left out
     */
    public UUID grow(@Nullable UUID parent, Map<String, String> names) {
        lock();
        var id = Uuids.timeOrdered();
        var filled = filled(names);
        var slug = freeSlug(filled.getOrDefault("en", ""), id);
        categories.add(categories.tree().grow(id, slug, parent, filled));
        audit.record(AuditedAct.of("category.create", "category", id).changing(null, filled));
        tell(id);
        return id;
    }

    /**
     * @param version of the category as the person saw it
     */
    public void rename(UUID id, Map<String, String> names, long version) {
        var category = require(id);
        var filled = filled(names);
        categories.save(atVersion(category.named(filled), version));
        audit.record(
                AuditedAct.of("category.rename", "category", id)
                        .changing(category.names(), filled));
        tell(id);
    }

    public void move(UUID id, @Nullable UUID newParent, int position) {
        lock();
        var before = require(id);
        var changed = categories.tree().move(id, newParent, position);
        changed.forEach(categories::save);
        audit.record(
                AuditedAct.of("category.move", "category", id)
                        .changing(before.path(), changed.getFirst().path()));
        tell(id);
    }

    /** Only one without products and without categories below it. */
    public void remove(UUID id) {
        lock();
        var category = require(id);
        if (jdbc.sql(IN_USE).param("id", id).query(Boolean.class).single()) {
            throw new Refused(
                    "catalog.category-in-use",
                    "Only a category without products and without categories below it can be"
                            + " removed");
        }
        var _ =
                jdbc.sql("delete from attribute_definition where category_id = :id")
                        .param("id", id)
                        .update();
        var _ = jdbc.sql("delete from category where id = :id").param("id", id).update();
        audit.record(
                AuditedAct.of("category.remove", "category", id).changing(category.names(), null));
        tell(id);
    }

    private void tell(UUID id) {
        events.publishEvent(new CategoryChanged(id, clock.instant()));
        live.changed(Topic.of("category", id));
    }

    private Category require(UUID id) {
        return categories.tree().find(id).orElseThrow(() -> new NotFound("category", id));
    }

    private void lock() {
        jdbc.sql(LOCK).query(_ -> {});
    }

    private Slug freeSlug(String name, UUID id) {
        var wanted = Slug.from(name);
        var taken =
                jdbc.sql("select exists (select 1 from category where slug = :slug)")
                        .param("slug", wanted.value())
                        .query(Boolean.class)
                        .single();
        return taken ? Slug.from(id.toString().substring(24) + "-" + wanted) : wanted;
    }

    private static Category atVersion(Category category, long version) {
        return new Category(
                category.id(),
                category.parentId(),
                category.slug(),
                category.names(),
                category.path(),
                category.position(),
                version);
    }

    private static Map<String, String> filled(Map<String, String> names) {
        var filled = new HashMap<>(names);
        filled.values().removeIf(String::isBlank);
        return filled;
    }
}
