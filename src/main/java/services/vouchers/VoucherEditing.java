package services.vouchers;

import domain.checkout.Voucher;
import domain.shared.Percent;
import domain.shared.SellerId;
import domain.shared.Uuids;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;

/** What is the same for the vouchers of sellers and of the marketplace. */
@Component
class VoucherEditing {

    private final StoredVouchers vouchers;
    private final AuditTrail audit;
    private final LiveFeed live;

    VoucherEditing(StoredVouchers vouchers, AuditTrail audit, LiveFeed live) {
        this.vouchers = vouchers;
        this.audit = audit;
        this.live = live;
    }

    void add(NewVoucher wanted, @Nullable SellerId seller, Percent platformShare) {
        var limits = wanted.limits();
        var voucher =
                new Voucher(
                                Uuids.timeOrdered(),
                                wanted.code().strip().toUpperCase(Locale.ROOT),
                                seller,
                                wanted.percent(),
                                wanted.amount(),
                                wanted.currency(),
                                wanted.minimum(),
                                platformShare,
                                wanted.startsAt(),
                                limits.endsAt(),
                                limits.usageLimit(),
                                limits.customerLimit(),
                                0,
                                limits.active())
                        .checked();
        vouchers.add(voucher);
        record("voucher.add", voucher.id(), seller, null, voucher);
    }

    void limit(VoucherRow row, VoucherLimits limits, long version) {
        var before = row.voucher();
        var after =
                new Voucher(
                                before.id(),
                                before.code(),
                                before.seller(),
                                before.percent(),
                                before.amount(),
                                before.currency(),
                                before.minimum(),
                                before.platformShare(),
                                before.startsAt(),
                                limits.endsAt(),
                                limits.usageLimit(),
                                limits.customerLimit(),
                                before.used(),
                                limits.active())
                        .checked();
        after.requireRoomForUses();
        if (!vouchers.limit(after, version)) {
            throw new OptimisticLockingFailureException("Voucher " + before.id());
        }
        record("voucher.limit", before.id(), before.seller(), before, after);
    }

    private void record(
            String action,
            UUID id,
            @Nullable SellerId seller,
            @Nullable Object before,
            Object after) {
        var act = AuditedAct.of(action, "voucher", id).changing(before, after);
        audit.record(seller == null ? act : act.ofSeller(seller));
        live.changed(
                seller == null
                        ? Topic.of(Vouchers.TOPIC)
                        : Topic.of(Vouchers.TOPIC, seller.value()));
    }
}
