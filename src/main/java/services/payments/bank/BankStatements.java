package services.payments.bank;

import domain.payments.CreditorReference;
import domain.payments.GatewayNews;
import domain.payments.Payment;
import domain.payments.PaymentRefused;
import domain.payments.PaymentStatus;
import domain.people.Permissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;
import services.payments.internal.NewsRecording;
import services.payments.internal.StoredPayments;
import services.shared.CurrentUser;

/**
 * Finds out what money on the bank account is for. Only what fits to the cent is matched by itself;
 * the same statement again changes nothing.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.PAYMENTS_MANAGE + "')")
public class BankStatements {

    private static final String LINE = "bank-line";
    private static final String STATEMENT = "statement";

    private final StatementFiles files;
    private final StoredLines lines;
    private final StoredPayments payments;
    private final NewsRecording news;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final LiveFeed live;

    BankStatements(
            StatementFiles files,
            StoredLines lines,
            StoredPayments payments,
            NewsRecording news,
            CurrentUser currentUser,
            AuditTrail audit,
            LiveFeed live) {
        this.files = files;
        this.lines = lines;
        this.payments = payments;
        this.news = news;
        this.currentUser = currentUser;
        this.audit = audit;
        this.live = live;
    }

    /**
     * Takes in a statement, camt.053 or CSV.
     *
     * @throws domain.shared.Refused when it is neither; then nothing of it is taken
     */
    public ImportedStatement take(String fileName, byte[] content) {
        var read = files.read(fileName, content);
        var seen = new HashMap<StatementLine, Integer>();
        var known = 0;
        var matched = 0;
        var toMatch = 0;
        for (var line : read) {
            var reference = CreditorReference.in(line.purpose());
            var kept = lines.insert(line, seen.merge(line, 1, Integer::sum), reference);
            if (kept.isEmpty()) {
                known++;
                continue;
            }
            var remark = matchByItself(kept.get(), line, reference);
            remark.ifPresent(why -> lines.remark(kept.get(), why));
            matched += remark.isEmpty() ? 1 : 0;
            toMatch += remark.filter(why -> why != LineRemark.OUTGOING).isPresent() ? 1 : 0;
        }
        var result = new ImportedStatement(read.size(), known, matched, toMatch);
        audit.record(AuditedAct.of("bank.import", STATEMENT, fileName).changing(null, result));
        live.changed(Topic.of("bank"));
        return result;
    }

    /** Empty when it was matched; otherwise why not. */
    private Optional<LineRemark> matchByItself(
            UUID id, StatementLine line, Optional<CreditorReference> reference) {
        if (line.amountMinorUnits() <= 0) {
            return Optional.of(LineRemark.OUTGOING);
        }
        var payment = reference.flatMap(lines::paymentWith).map(payments::lock);
        if (payment.isEmpty()) {
            return Optional.of(LineRemark.UNKNOWN_REFERENCE);
        }
        var remark = remark(payment.get(), line);
        if (remark.isEmpty()) {
            receive(id, payment.get(), line.amountMinorUnits());
        }
        return remark;
    }

    private Optional<LineRemark> remark(Payment payment, StatementLine line) {
        if (payment.status() == PaymentStatus.CAPTURED) {
            return Optional.of(LineRemark.PAID_ALREADY);
        }
        if (!payment.awaitsTransfer()) {
            return Optional.of(LineRemark.TOO_LATE);
        }
        if (!payment.currency().equals(line.currency())) {
            return Optional.of(LineRemark.WRONG_CURRENCY);
        }
        return lines.received(payment.id()) + line.amountMinorUnits() == payment.amount()
                ? Optional.empty()
                : Optional.of(LineRemark.WRONG_AMOUNT);
    }

    private void receive(UUID line, Payment payment, long amount) {
        var total = lines.received(payment.id()) + amount;
        lines.match(line, payment.id(), Math.max(0, total - payment.amount()), currentUser.name());
        if (total >= payment.amount()) {
            var _ = news.heard(payment.id(), new GatewayNews.Captured(payment.amount()), STATEMENT);
        } else {
            payments.note(
                    payment, new StoredPayments.Event("PART_RECEIVED", amount, line.toString()));
        }
    }

    /** Somebody knows what a line is for. Too little waits for more; too much has to go back. */
    public void match(UUID line, long paymentNumber) {
        var found = lines.lock(line);
        if (found.payment() != null || found.returned() || found.amount() <= 0) {
            throw new PaymentRefused("bank.line-done", "This line is matched or settled already");
        }
        var payment =
                lines.paymentNumbered(paymentNumber)
                        .map(payments::lock)
                        .filter(Payment::awaitsTransfer)
                        .orElseThrow(
                                () ->
                                        new PaymentRefused(
                                                "bank.payment-not-awaited",
                                                "No transfer is awaited for payment %s",
                                                String.valueOf(paymentNumber)));
        if (!payment.currency().equals(found.currency())) {
            throw new PaymentRefused(
                    "bank.currency-differs", "The payment is in %s", payment.currency());
        }
        receive(line, payment, found.amount());
        audit.record(
                AuditedAct.of("bank.match", LINE, line)
                        .changing(null, Map.of("payment", payment.number())));
        live.changed(Topic.of("bank"));
    }

    /** Somebody has sent back what did not belong to us, or what was too much of it. */
    public void returned(UUID line) {
        if (lines.lock(line).returned()) {
            throw new PaymentRefused("bank.line-done", "This line is matched or settled already");
        }
        lines.returned(line, currentUser.name());
        audit.record(AuditedAct.of("bank.return", LINE, line));
        live.changed(Topic.of("bank"));
    }

    /** Somebody has sent a refund by bank transfer. */
    public void refundSent(UUID instruction) {
        news.doneByHand(instruction);
        audit.record(AuditedAct.of("payment.refund-sent", "instruction", instruction));
        live.changed(Topic.of("bank"));
    }
}
