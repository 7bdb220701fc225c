package views.operator.payments;

import domain.payments.InstructionKind;
import domain.payments.InstructionStatus;
import domain.payments.PaymentStatus;
import java.util.Optional;
import services.payments.bank.LineRemark;
import services.payments.overview.PaymentStory;
import services.payments.overview.WebhookRow;
import views.components.StatusBadge;
import views.components.StatusBadge.Tone;
import views.components.Texts;

/** What payments' enums and codes are called on screens. */
final class PaymentLabels {

    private PaymentLabels() {}

    static String of(PaymentStatus status) {
        return Texts.of("payments.status." + status.name());
    }

    static StatusBadge badge(PaymentStatus status) {
        var tone =
                switch (status) {
                    case CREATED -> Tone.NEUTRAL;
                    case PENDING, AUTHORISED -> Tone.ACTIVE;
                    case CAPTURED -> Tone.GOOD;
                    case DECLINED, EXPIRED -> Tone.WARNING;
                    case VOIDED -> Tone.NEUTRAL;
                };
        return new StatusBadge(of(status), tone);
    }

    /** A gateway nobody has named is called what it calls itself. */
    static String gateway(String name) {
        return named("payments.method." + name, name);
    }

    static String event(String kind) {
        return named("payments.event." + kind, kind);
    }

    static String remark(LineRemark remark) {
        return Texts.of("payments.bank.remark." + remark.name());
    }

    static String of(InstructionKind kind) {
        return Texts.of("payments.instruction." + kind.name());
    }

    static StatusBadge badge(PaymentStory.Instruction instruction) {
        if (instruction.byHand() && instruction.status() == InstructionStatus.WAITING) {
            return new StatusBadge(Texts.of("payments.instruction.by-hand"), Tone.WARNING);
        }
        var tone =
                switch (instruction.status()) {
                    case WAITING -> Tone.ACTIVE;
                    case DONE -> Tone.GOOD;
                    case FAILED -> Tone.BAD;
                };
        return new StatusBadge(
                Texts.of("payments.instruction.status." + instruction.status().name()), tone);
    }

    static StatusBadge badge(WebhookRow webhook) {
        if (webhook.processedAt() == null) {
            return new StatusBadge(
                    Texts.of(
                            webhook.attempts() == 0
                                    ? "payments.webhook.waiting"
                                    : "payments.webhook.failed"),
                    webhook.attempts() == 0 ? Tone.ACTIVE : Tone.BAD);
        }
        return new StatusBadge(
                named("payments.webhook.outcome." + webhook.outcome(), webhook.outcome()),
                Tone.NEUTRAL);
    }

    private static String named(String key, String otherwise) {
        return Optional.of(key)
                .filter(known -> Texts.find(Texts.locale(), known).isPresent())
                .map(Texts::of)
                .orElse(otherwise);
    }
}
