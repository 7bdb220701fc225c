package views.aftersales;

import domain.disputes.DisputeReason;
import domain.disputes.DisputeStatus;
import domain.orders.Party;
import domain.refunds.RefundCause;
import domain.refunds.RefundStatus;
import domain.returns.ReturnReason;
import domain.returns.ReturnStatus;
import domain.returns.ReturnWish;
import domain.reviews.ReviewStatus;
import java.util.Locale;
import views.components.StatusBadge;
import views.components.StatusBadge.Tone;
import views.components.Texts;

/**
 * Words and colours for what returns, refunds, disputes and reviews are called and how they are.
 */
public final class AftersalesLabels {

    private static final int MOST_STARS = 5;

    private AftersalesLabels() {}

    public static String of(ReturnStatus status) {
        return of(Texts.locale(), status);
    }

    /** For pages that no console surrounds. */
    public static String of(Locale locale, ReturnStatus status) {
        return Texts.in(locale, "aftersales.return-status." + status.name());
    }

    public static String of(ReturnReason reason) {
        return of(Texts.locale(), reason);
    }

    public static String of(Locale locale, ReturnReason reason) {
        return Texts.in(locale, "aftersales.return-reason." + reason.name());
    }

    public static String of(ReturnWish wish) {
        return of(Texts.locale(), wish);
    }

    public static String of(Locale locale, ReturnWish wish) {
        return Texts.in(locale, "aftersales.wish." + wish.name());
    }

    public static String of(RefundStatus status) {
        return Texts.of("aftersales.refund-status." + status.name());
    }

    public static String of(RefundCause cause) {
        return Texts.of("aftersales.refund-cause." + cause.name());
    }

    public static String of(DisputeStatus status) {
        return Texts.of("aftersales.dispute-status." + status.name());
    }

    public static String of(DisputeReason reason) {
        return Texts.of("aftersales.dispute-reason." + reason.name());
    }

    public static String of(ReviewStatus status) {
        return Texts.of("aftersales.review-status." + status.name());
    }

    public static String of(Party party) {
        return Texts.of("aftersales.party." + party.name());
    }

    public static StatusBadge badge(ReturnStatus status) {
        var tone =
                switch (status) {
                    case REQUESTED, RECEIVED, INSPECTED -> Tone.ACTIVE;
                    case APPROVED -> Tone.WARNING;
                    case REFUNDED, REPLACED -> Tone.GOOD;
                    case REFUSED, REJECTED -> Tone.BAD;
                    case WITHDRAWN -> Tone.NEUTRAL;
                };
        return new StatusBadge(of(status), tone);
    }

    public static StatusBadge badge(RefundStatus status) {
        var tone =
                switch (status) {
                    case SENT -> Tone.ACTIVE;
                    case DONE -> Tone.GOOD;
                    case FAILED -> Tone.BAD;
                };
        return new StatusBadge(of(status), tone);
    }

    public static StatusBadge badge(DisputeStatus status) {
        var tone =
                switch (status) {
                    case OPEN -> Tone.WARNING;
                    case ANSWERED -> Tone.ACTIVE;
                    case WON -> Tone.GOOD;
                    case LOST -> Tone.BAD;
                    case WITHDRAWN -> Tone.NEUTRAL;
                };
        return new StatusBadge(of(status), tone);
    }

    public static StatusBadge badge(ReviewStatus status) {
        var tone =
                switch (status) {
                    case SUBMITTED -> Tone.ACTIVE;
                    case PUBLISHED -> Tone.GOOD;
                    case REJECTED -> Tone.BAD;
                };
        return new StatusBadge(of(status), tone);
    }

    /** Five signs; what they say is also said in words by whoever shows them. */
    public static String stars(int rating) {
        return "★".repeat(rating) + "☆".repeat(MOST_STARS - rating);
    }
}
