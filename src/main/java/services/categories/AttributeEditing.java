package services.categories;

import domain.catalog.AttributeDefinition;
import domain.catalog.CategoryChanged;
import domain.people.Permissions;
import domain.shared.Refused;
import domain.shared.Uuids;
import java.time.Clock;
import java.util.UUID;
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

/** Defining what products of a category say about themselves. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.CATALOG_CONFIGURE + "')")
public class AttributeEditing {

    // Above or below: a product must never have two attributes of one key.
    private static final String KEY_TAKEN =
            """
            select exists (
                select 1
                  from attribute_definition a
                  join category other on other.id = a.category_id
                  join category own on own.id = :category
                 where a.key = :key and a.id <> :id
                   and (other.id = any (own.path) or own.id = any (other.path)))
            """;

    private final StoredCategories categories;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final LiveFeed live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttributeEditing(
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

    public UUID save(UUID category, AttributeDraft draft) {
        categories.requireExisting(category);
        var before = draft.id() == null ? null : require(draft.id());
        var definition =
                new AttributeDefinition(
                        before == null ? Uuids.timeOrdered() : before.id(),
                        before == null ? category : before.categoryId(),
                        before == null ? draft.key() : before.key(),
                        draft.label(),
                        draft.kind(),
                        draft.unit(),
                        draft.choices(),
                        draft.required(),
                        draft.filterable(),
                        draft.position(),
                        draft.version());
        requireFreeKey(definition);
        categories.save(definition);
        audit.record(
                AuditedAct.of("attribute.save", "attribute", definition.id())
                        .changing(before, definition));
        tell(definition.categoryId());
        return definition.id();
    }

    /** Products keep their values; nothing checks or shows them by this definition any more. */
    public void remove(UUID id) {
        var before = require(id);
        var _ =
                jdbc.sql("delete from attribute_definition where id = :id")
                        .param("id", id)
                        .update();
        audit.record(AuditedAct.of("attribute.remove", "attribute", id).changing(before, null));
        tell(before.categoryId());
    }

    private AttributeDefinition require(UUID id) {
        return categories.findDefinition(id).orElseThrow(() -> new NotFound("attribute", id));
    }

    private void requireFreeKey(AttributeDefinition definition) {
        var taken =
                jdbc.sql(KEY_TAKEN)
                        .param("category", definition.categoryId())
                        .param("key", definition.key())
                        .param("id", definition.id())
                        .query(Boolean.class)
                        .single();
        if (taken) {
            throw new Refused(
                    "catalog.attribute-key-taken",
                    "The key %s is taken in this category, above or below it",
                    definition.key());
        }
    }

    private void tell(UUID category) {
        events.publishEvent(new CategoryChanged(category, clock.instant()));
        live.changed(Topic.of("category", category));
    }
}
