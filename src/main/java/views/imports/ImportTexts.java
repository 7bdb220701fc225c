package views.imports;

import domain.imports.ImportStatus;
import domain.imports.Kind;
import domain.imports.Outcome;
import java.util.Map;
import java.util.stream.Collectors;
import views.components.StatusBadge;
import views.components.Texts;

/** What the parts of an import are called on screens. */
final class ImportTexts {

    private ImportTexts() {}

    static String kind(Kind kind) {
        return Texts.of("imports.kind." + kind.name());
    }

    /** What a row consists of: “2 items · 1 payment”. */
    static String parts(Map<Kind, Integer> parts) {
        return parts.entrySet().stream()
                .map(part -> Texts.of("imports.part." + part.getKey().name(), part.getValue()))
                .collect(Collectors.joining(" · "));
    }

    static String outcome(Outcome outcome) {
        return Texts.of("imports.outcome." + outcome.name());
    }

    /** A format nobody has named yet shows its key. */
    static String format(String key) {
        return Texts.find(Texts.locale(), "imports.format." + key).orElse(key);
    }

    static StatusBadge badge(ImportStatus status) {
        return new StatusBadge(Texts.of("imports.status." + status.name()), tone(status));
    }

    static StatusBadge badge(Outcome outcome) {
        return new StatusBadge(
                outcome(outcome),
                switch (outcome) {
                    case CREATE -> StatusBadge.Tone.GOOD;
                    case UPDATE -> StatusBadge.Tone.ACTIVE;
                    case SKIP -> StatusBadge.Tone.NEUTRAL;
                    case REFUSE -> StatusBadge.Tone.BAD;
                });
    }

    private static StatusBadge.Tone tone(ImportStatus status) {
        return switch (status) {
            case UPLOADED, CHECKING, COMMITTING -> StatusBadge.Tone.ACTIVE;
            case READY -> StatusBadge.Tone.WARNING;
            case DONE -> StatusBadge.Tone.GOOD;
            case CANCELLED, UNDONE -> StatusBadge.Tone.NEUTRAL;
            case FAILED -> StatusBadge.Tone.BAD;
        };
    }
}
