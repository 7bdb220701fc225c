package views.components.sellers;

import domain.sellers.ChecklistItem.Progress;
import domain.sellers.DocumentStatus;
import domain.sellers.RequirementKind;
import domain.sellers.SellerAction;
import domain.sellers.SellerStatus;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import views.components.StatusBadge;
import views.components.StatusBadge.Tone;
import views.components.Texts;

/** Words and colours for what the sellers area calls its standings, steps and kinds. */
public final class SellerLabels {

    private SellerLabels() {}

    public static String of(SellerStatus status) {
        return Texts.of("sellers.status." + status.name());
    }

    public static String of(SellerAction action) {
        return Texts.of("sellers.action." + action.name());
    }

    public static String of(RequirementKind kind) {
        return Texts.of("sellers.kind." + kind.name());
    }

    public static StatusBadge badge(SellerStatus status) {
        var tone =
                switch (status) {
                    case APPLIED, ONBOARDING -> Tone.NEUTRAL;
                    case IN_REVIEW -> Tone.ACTIVE;
                    case APPROVED -> Tone.GOOD;
                    case SUSPENDED -> Tone.WARNING;
                    case REJECTED, CLOSED -> Tone.BAD;
                };
        return new StatusBadge(of(status), tone);
    }

    public static StatusBadge badge(DocumentStatus status) {
        var tone =
                switch (status) {
                    case UPLOADED -> Tone.ACTIVE;
                    case ACCEPTED -> Tone.GOOD;
                    case REFUSED -> Tone.BAD;
                };
        return new StatusBadge(Texts.of("sellers.document." + status.name()), tone);
    }

    public static StatusBadge badge(Progress progress) {
        var tone =
                switch (progress) {
                    case OPEN -> Tone.NEUTRAL;
                    case WAITING -> Tone.ACTIVE;
                    case DONE -> Tone.GOOD;
                };
        return new StatusBadge(Texts.of("sellers.progress." + progress.name()), tone);
    }

    /** The country's name in the screen's language, empty for none. */
    public static String country(String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(Texts.locale());
    }

    /** Codes in the order of their names. */
    public static List<String> sortedByName(Collection<String> codes) {
        return codes.stream().sorted(Comparator.comparing(SellerLabels::country)).toList();
    }
}
