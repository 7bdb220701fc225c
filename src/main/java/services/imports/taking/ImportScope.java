package services.imports.taking;

import domain.imports.Kind;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom and as what an import is looked at, with what has been decided so far.
 *
 * <p>Used by one thread, for one run of one job.
 */
public final class ImportScope {

    private final UUID job;
    private final String format;
    private final boolean bySeller;
    private final String actor;
    private final @Nullable UUID actorId;
    private final boolean checking;
    private final Instant now;
    private final HashedIds announced = new HashedIds();
    private final HashedKeys occupied = new HashedKeys();
    private @Nullable UUID seller;

    /**
     * @param format what the source is in; the source’s ids mean something only within it
     * @param seller who owns products and makes offers that name no seller; null: nobody
     * @param bySeller whether a seller runs the import, not the marketplace
     * @param actor who runs it, for histories
     * @param actorId null: the system
     * @param checking whether nothing is written yet, so that rows refer to rows
     */
    public ImportScope(
            UUID job,
            String format,
            @Nullable UUID seller,
            boolean bySeller,
            String actor,
            @Nullable UUID actorId,
            boolean checking,
            Instant now) {
        this.job = job;
        this.format = format;
        this.seller = seller;
        this.bySeller = bySeller;
        this.actor = actor;
        this.actorId = actorId;
        this.checking = checking;
        this.now = now;
    }

    public UUID job() {
        return job;
    }

    /** The name space of foreign ids: two shops may both have a product {@code 1}. */
    public String source() {
        return seller == null ? format : format + ":" + seller;
    }

    /** Where things are from, as rows of history say: {@code OLIST}, {@code SHOPIFY}. */
    public String origin() {
        return origin(format);
    }

    /** The same for a format’s key. */
    public static String origin(String format) {
        return format.split("-", 2)[0].toUpperCase(Locale.ROOT);
    }

    /** The source turned out to be one shop’s. */
    public void ownedBy(UUID owner) {
        seller = owner;
    }

    public @Nullable UUID seller() {
        return seller;
    }

    public boolean isBySeller() {
        return bySeller;
    }

    public String actor() {
        return actor;
    }

    @Nullable UUID actorId() {
        return actorId;
    }

    public boolean isChecking() {
        return checking;
    }

    public Instant now() {
        return now;
    }

    /** Later rows of this run may refer to it. */
    void announce(Kind kind, String externalId, UUID id) {
        announced.put(kind.ordinal() + "\t" + externalId, id);
    }

    @Nullable UUID announced(Kind kind, String externalId) {
        return announced.get(kind.ordinal() + "\t" + externalId);
    }

    /** False when an earlier row of this run has taken the key, which must be unique. */
    public boolean occupy(String key) {
        return occupied.add(key);
    }
}
