package services.imports.taking;

import domain.imports.Content;
import domain.imports.Outcome;
import domain.shared.Uuids;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.imports.FieldChange;

/** A row that makes sense by itself, on its way to a decision; decided exactly once. */
public final class Candidate<C extends Content> {

    private final long seq;
    private final long line;
    private final C content;
    private final String fingerprint;
    private final List<String> remarks = new ArrayList<>();
    private final List<FieldChange> changes = new ArrayList<>();
    private @Nullable UUID target;
    private @Nullable Outcome outcome;
    private @Nullable String reason;
    private @Nullable Object previous;
    private @Nullable Object plan;
    private boolean matched;
    private boolean toRemember;

    /**
     * @param planned the id an earlier look decided on; kept when the row creates something
     */
    public Candidate(long seq, long line, C content, String fingerprint, @Nullable UUID planned) {
        this.seq = seq;
        this.line = line;
        this.content = content;
        this.fingerprint = fingerprint;
        this.target = planned;
    }

    /** It is the same thing as this one of ours, whatever has to be done about it. */
    public void match(UUID existing) {
        target = existing;
        matched = true;
    }

    /** What will be created needs its id before everything is decided: variants follow from it. */
    void ensureTarget() {
        if (target == null) {
            target = Uuids.timeOrdered();
        }
    }

    public void create(UUID id) {
        target = id;
        outcome = Outcome.CREATE;
    }

    /**
     * @param before what is replaced, for undo
     */
    public void update(List<FieldChange> differences, Object before) {
        outcome = Outcome.UPDATE;
        changes.addAll(differences);
        previous = before;
    }

    public void skip(String why) {
        outcome = Outcome.SKIP;
        reason = why;
    }

    /** Nothing to change, but the next import should recognise it at once. */
    public void skipAndRemember(String why) {
        skip(why);
        toRemember = true;
    }

    public void refuse(String why) {
        outcome = Outcome.REFUSE;
        reason = why;
    }

    public void remark(String sentence) {
        remarks.add(sentence);
    }

    /** What a decision found out and the writing needs. */
    public void plan(Object found) {
        plan = found;
    }

    public <T> T plan(Class<T> type) {
        return type.cast(Objects.requireNonNull(plan));
    }

    public long seq() {
        return seq;
    }

    public long line() {
        return line;
    }

    public C content() {
        return content;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public boolean isDecided() {
        return outcome != null;
    }

    boolean isRefused() {
        return outcome == Outcome.REFUSE;
    }

    public boolean isMatched() {
        return matched;
    }

    public Outcome outcome() {
        if (outcome == null) {
            throw new IllegalStateException("Row " + seq + " was not decided");
        }
        return outcome;
    }

    public @Nullable UUID target() {
        return target;
    }

    public UUID requireTarget() {
        if (target == null) {
            throw new IllegalStateException("Row " + seq + " has no target");
        }
        return target;
    }

    public @Nullable String reason() {
        return reason;
    }

    public List<String> remarks() {
        return remarks;
    }

    public List<FieldChange> changes() {
        return changes;
    }

    public @Nullable Object previous() {
        return previous;
    }

    /** Whether the commit has something to do for it. */
    public boolean isPending() {
        return toRemember || (outcome != null && outcome.isTaken());
    }
}
