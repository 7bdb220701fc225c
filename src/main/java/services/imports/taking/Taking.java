package services.imports.taking;

import domain.imports.Content;
import domain.imports.Kind;
import domain.imports.Outcome;
import domain.shared.DomainException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.imports.taking.KindTaking.Presence;
import services.imports.taking.References.Known;

/**
 * Decides batches of rows of all kinds, and writes them; the order of kinds is the order in which
 * they refer to each other.
 */
@Component
public class Taking {

    private static final String UNCHANGED = "Already there, unchanged";

    /** A row of the same import that has said something of the same thing. */
    private record Earlier(long line, String fingerprint) {}

    private final List<KindTaking<?>> kinds;
    private final References references;
    private final JdbcClient jdbc;

    Taking(List<KindTaking<?>> kinds, References references, JdbcClient jdbc) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(KindTaking::kind)).toList();
        this.references = references;
        this.jdbc = jdbc;
    }

    /** Decides every candidate of the batch; nothing is written. */
    public void decide(ImportScope scope, List<Candidate<?>> batch) {
        for (var taking : kinds) {
            decideKind(scope, taking, of(taking.kind(), batch));
        }
    }

    /** Decides once more, now that it counts, and writes; in the transaction of a chunk. */
    public void take(ImportScope scope, List<Candidate<?>> batch) {
        for (var taking : kinds) {
            takeKind(scope, taking, of(taking.kind(), batch));
        }
    }

    private <C extends Content> void takeKind(
            ImportScope scope, KindTaking<C> taking, List<Candidate<C>> candidates) {
        decideKind(scope, taking, candidates);
        var taken = candidates.stream().filter(one -> one.outcome().isTaken()).toList();
        if (!taken.isEmpty()) {
            taking.write(scope, taken);
        }
        references.save(
                scope,
                taking.kind().name(),
                candidates.stream()
                        .filter(Candidate::isPending)
                        .map(
                                one ->
                                        new References.Entry(
                                                one.content().externalId(),
                                                one.requireTarget(),
                                                one.fingerprint()))
                        .toList());
    }

    private <C extends Content> void decideKind(
            ImportScope scope, KindTaking<C> taking, List<Candidate<C>> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        if (scope.isChecking()) {
            refuseRepetitions(scope, taking.kind(), candidates);
        }
        recogniseKnown(scope, taking, open(candidates));
        taking.decide(scope, open(candidates));
        for (var one : candidates) {
            if (one.outcome() != Outcome.REFUSE && one.target() != null) {
                scope.announce(taking.kind(), one.content().externalId(), one.requireTarget());
            }
        }
    }

    private <C extends Content> void recogniseKnown(
            ImportScope scope, KindTaking<C> taking, List<Candidate<C>> candidates) {
        var ids = candidates.stream().map(one -> one.content().externalId()).toList();
        var known = references.find(scope, taking.kind().name(), ids);
        var presence = taking.presence(known.values().stream().map(Known::id).toList());
        for (var one : candidates) {
            var reference = known.get(one.content().externalId());
            if (reference != null) {
                recognise(one, reference, presence.get(reference.id()));
            }
        }
    }

    private static void recognise(Candidate<?> one, Known reference, @Nullable Presence presence) {
        if (presence == null) {
            return;
        }
        one.match(reference.id());
        if (presence == Presence.REMOVED) {
            one.skip("Was imported before and has been removed here since");
        } else if (reference.fingerprint().equals(one.fingerprint())) {
            one.skip(UNCHANGED);
        }
    }

    private <C extends Content> void refuseRepetitions(
            ImportScope scope, Kind kind, List<Candidate<C>> candidates) {
        var repeated = new HashSet<String>();
        for (var one : candidates) {
            var id = one.content().externalId();
            if (!scope.occupy("id\t" + kind.ordinal() + "\t" + id)) {
                repeated.add(id);
            }
        }
        if (!repeated.isEmpty()) {
            refuseRepetitions(scope, kind, candidates, repeated);
        }
    }

    private <C extends Content> void refuseRepetitions(
            ImportScope scope, Kind kind, List<Candidate<C>> candidates, Set<String> ids) {
        var earlier = stagedBefore(scope, kind, ids);
        for (var one : candidates) {
            var id = one.content().externalId();
            if (!ids.contains(id)) {
                continue;
            }
            var first = earlier.putIfAbsent(id, new Earlier(one.line(), one.fingerprint()));
            if (first != null && first.fingerprint().equals(one.fingerprint())) {
                one.skip("The same as line " + first.line());
            } else if (first != null) {
                one.refuse("Line %d already has %s".formatted(first.line(), id));
            }
        }
    }

    private Map<String, Earlier> stagedBefore(ImportScope scope, Kind kind, Set<String> ids) {
        var found = new HashMap<String, Earlier>();
        jdbc.sql(
                        """
                        select external_id, line, fingerprint
                          from import_row
                         where job_id = :job and kind = :kind and external_id = any(:ids)
                         order by seq desc
                        """)
                .param("job", scope.job())
                .param("kind", kind.name())
                .param("ids", ids.toArray(String[]::new))
                .query(
                        row -> {
                            found.put(
                                    row.getString("external_id"),
                                    new Earlier(row.getLong("line"), row.getString("fingerprint")));
                        });
        return found;
    }

    /** Only candidates of this kind come to its taking, so the cast cannot fail. */
    @SuppressWarnings("unchecked")
    private static <C extends Content> List<Candidate<C>> of(Kind kind, List<Candidate<?>> batch) {
        var own = new ArrayList<Candidate<C>>();
        for (var one : batch) {
            if (one.content().kind() == kind) {
                own.add((Candidate<C>) one);
            }
        }
        return own;
    }

    private static <C extends Content> List<Candidate<C>> open(List<Candidate<C>> candidates) {
        return candidates.stream().filter(one -> !one.isDecided()).toList();
    }

    /** Runs the checks of a field; what they refuse, refuses the row. */
    public static void refusing(Candidate<?> one, Runnable checks) {
        try {
            checks.run();
        } catch (DomainException refused) {
            one.refuse(refused.sentence());
        }
    }
}
